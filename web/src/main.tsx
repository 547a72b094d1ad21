import { render } from 'preact';
import './design/tokens.css';
import './design/base.css';
import { App, startSession } from './app';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('index.html must have an element with the id "root"');
}
render(<App session={startSession(window)} />, root);
