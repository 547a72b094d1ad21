import { render } from 'preact';
import './design/tokens.css';
import './design/base.css';
import { App, keepOffline, speakFirst, startFirstClip, startSession } from './app';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('index.html must have an element with the id "root"');
}
const session = startSession(window);
await speakFirst(window);
await startFirstClip(session);
render(<App session={session} />, root);
keepOffline(window);
