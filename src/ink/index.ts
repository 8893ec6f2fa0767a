/** Ink, as other folders see it. */
export { type InkChoice, InkFault, type InkLine, type InkStory, openInk, speakWith } from './ink-story.ts';
export {
  type ChoiceTags,
  type Cue,
  choiceIdForm,
  choiceTagNames,
  type LightId,
  type LineTags,
  lightIds,
  lineTagNames,
  readChoiceTags,
  readLineTags,
  type SceneStanding,
  type SetId,
  setIds,
  standingIds,
  TagFault,
} from './tags.ts';
