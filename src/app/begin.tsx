// Puts the page together for a real browser: its storages, its clock, its vocabulary.
import '../ui/tokens.css';
import '../ui/base.css';
import { outline } from 'virtual:huiqi/outline';
import { speakAsBefore } from '../i18n/language.ts';
import { keyStore } from '../profile/storage/key-store.ts';
import { App } from './App.tsx';
import { workbenchOf } from './Workbench.tsx';

export function begin() {
  speakAsBefore();
  const workbench = workbenchOf(outline, {
    tab: keyStore(() => window.sessionStorage),
    computer: keyStore(() => window.localStorage),
    clock: Date.now,
    writer: crypto.getRandomValues(new Uint32Array(2)).join('-'),
  });
  return <App workbench={workbench} />;
}
