/** The look of a print: grain that changes a few times a second, and corners a little darker. One pass for both. */
import * as Phaser from 'phaser';

const NODE = 'PrintLook';

const GRAIN = 0.26;
const VIGNETTE = 0.2;
/** Size of one grain in CSS pixels. */
const GRAIN_SIZE = 1.2;
const CHANGES_A_SECOND = 10;

const FRAGMENT = `
#pragma phaserTemplate(shaderName)
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
uniform sampler2D uMainSampler;
uniform vec2 uGrains;
uniform float uChange;
varying vec2 outTexCoord;
float scattered(vec2 at) {
  vec3 p = fract(vec3(at.xyx) * 0.1031);
  p += dot(p, p.yzx + 33.33);
  return fract((p.x + p.y) * p.z);
}
void main() {
  vec4 seen = texture2D(uMainSampler, outTexCoord);
  float grain = scattered(floor(outTexCoord * uGrains) + uChange * 17.0) - 0.5;
  // Grain lives in the middle tones, as it does on paper; black stays black.
  vec3 colour = seen.rgb + grain * ${GRAIN.toFixed(3)} * (0.02 + seen.rgb * (1.0 - seen.rgb));
  float out2 = dot(outTexCoord - 0.5, outTexCoord - 0.5);
  colour *= 1.0 - ${VIGNETTE.toFixed(3)} * smoothstep(0.18, 0.5, out2);
  gl_FragColor = vec4(colour, seen.a);
}
`;

class PrintLookNode extends Phaser.Renderer.WebGL.RenderNodes.BaseFilterShader {
  constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(NODE, manager, undefined, FRAGMENT);
  }

  override setupUniforms(look: PrintLook): void {
    this.programManager.setUniform('uGrains', look.grains);
    this.programManager.setUniform('uChange', look.change);
  }
}

export class PrintLook extends Phaser.Filters.Controller {
  /** How many grains the picture is wide and high. */
  grains: [number, number] = [1, 1];
  change = 0;

  /** Puts the look over everything the camera of this scene draws; it begins switched off. */
  static over(scene: Phaser.Scene): PrintLook {
    const renderer = scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
    renderer.renderNodes.addNodeConstructor(NODE, PrintLookNode);
    const camera = scene.cameras.main;
    const look = new PrintLook(camera, NODE);
    look.setActive(false);
    camera.filters.external.add(look);
    return look;
  }

  /** The size of the canvas in its own pixels, and those to a CSS pixel. A grain is whole pixels: others beat. */
  resize(width: number, height: number, ratio: number): void {
    const size = Math.max(1, Math.round(GRAIN_SIZE * ratio));
    this.grains = [width / size, height / size];
  }

  step(seconds: number): void {
    this.change = Math.floor(seconds * CHANGES_A_SECOND) % 97;
  }
}
