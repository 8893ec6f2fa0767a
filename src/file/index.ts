/** The File, loaded when an ending is reached. */
export { FileScreen } from './file-screen.tsx';
export { whatHappened } from './what-happened.ts';
