/** The File, loaded when an ending is reached. */
export { CardsScreen } from './cards/cards-screen.tsx';
export { FileScreen } from './file-screen.tsx';
export { whatHappened } from './what-happened.ts';
