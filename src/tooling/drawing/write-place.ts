/** Writes a drawn place: one SVG a layer below `assets/images/`, and its data in `src/places/`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layer } from '../../places/place.ts';
import type { DrawnLayer, DrawnPlace } from './picture.ts';

const COMMAND = 'npx tsx src/tooling/drawing/draw.ts';

function layerData(place: string, light: string, drawn: DrawnLayer): Layer {
  return {
    id: drawn.id,
    file: `images/${place}/${light}/${drawn.id}.svg`,
    box: drawn.sheet.box,
    blend: drawn.blend ?? 'normal',
    parallax: drawn.parallax,
    detail: drawn.detail ?? 1,
    ...(drawn.who ? { who: drawn.who } : {}),
    ...(drawn.alive ? { alive: drawn.alive } : {}),
  };
}

/** Returns the size of each light in bytes. */
export function writePlace(root: string, place: DrawnPlace): Record<string, number> {
  const sizes: Record<string, number> = {};
  const lights: Record<string, Layer[]> = {};
  for (const [light, layers] of Object.entries(place.lights)) {
    const folder = join(root, 'assets', 'images', place.id, light);
    mkdirSync(folder, { recursive: true });
    const kept = layers.filter((layer) => !('sheet' in layer)).map((layer) => `${layer.id}.svg`);
    for (const file of readdirSync(folder)) if (!kept.includes(file)) rmSync(join(folder, file));
    for (const layer of layers) {
      if ('sheet' in layer) writeFileSync(join(folder, `${layer.id}.svg`), layer.sheet.toSvg());
    }
    sizes[light] = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    lights[light] = layers.map((layer) => ('sheet' in layer ? layerData(place.id, light, layer) : layer));
  }
  const data = { id: place.id, focusX: place.focusX, lights, spots: place.spots, alt: `place.${place.id}` };
  const file = join(root, 'src', 'places', `${place.id}.ts`);
  writeFileSync(
    file,
    `// Written by \`${COMMAND} ${place.id}\`. Do not edit: change the drawing and run it again.\n` +
      `import type { Place } from './place.ts';\n\n` +
      `export const ${place.constant}: Place = ${JSON.stringify(data)};\n`,
  );
  execFileSync(join(root, 'node_modules', '.bin', 'biome'), ['check', '--write', file], { stdio: 'pipe' });
  return sizes;
}
