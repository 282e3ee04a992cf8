// One program of a notice: whom it addresses, what must hold, what it pays, when and how.
import type { Advisory, Condition, Program, Step, Window } from '../../engine/rules.ts';
import type { Node } from '../grammar/node.ts';
import type { AdvisoryText, ProgramText, WindowText } from '../grammar/program.ts';
import { compileAward } from './awards.ts';
import { basisOf, citationOf, enter, fault, originOf, type Scope } from './scope.ts';

export function compileProgram(text: ProgramText, notice: Node | undefined, scope: Scope): Program {
  const { language } = scope.book;
  const addressed = [notice, text.for]
    .filter((node) => node !== undefined)
    .map((node) => language.condition(node, scope));
  const [only] = addressed;
  if (!only)
    fault(scope, text, undefined, `nobody is addressed: write "for" in the program or for the whole notice`);
  const ids = text.awards.map(({ id }) => id);
  for (const [at, id] of ids.entries()) {
    if (ids.indexOf(id) < at) fault(scope, text.awards[at] ?? text, 'id', `the award "${id}" stands twice`);
  }
  return {
    id: `${scope.notice.id}/${text.id}`,
    notice: scope.notice.id,
    title: text.title,
    for: only && addressed.length === 1 ? only : { word: 'all', conditions: addressed },
    who: language.condition(text.who, scope),
    awards: text.awards.map((award) => compileAward(award, scope)),
    window: windowOf(text.window, scope),
    steps: (text.steps ?? []).map((step) => stepOf(step, scope)),
    advisories: (text.advisories ?? []).map((advisory) => compileAdvisory(advisory, scope)),
  };
}

function windowOf(text: WindowText, above: Scope): Window {
  const scope = enter(above, text);
  const { opens, closes, binds } = text;
  if (opens !== undefined && closes !== undefined && opens > closes)
    fault(scope, text, 'closes', `the window closes on ${closes}, before it opens on ${opens}`);
  const window: Window = {
    ...basisOf(scope, text),
    ...(opens !== undefined && { opens }),
    ...(closes !== undefined && { closes }),
    ...(binds && { binds }),
  };
  return scope.book.trace.mark(window, originOf(scope, text));
}

function stepOf(text: NonNullable<ProgramText['steps']>[number], above: Scope): Step {
  const scope = enter(above, text);
  const step: Step = {
    ...basisOf(scope, text),
    by: text.by,
    text: text.text,
    ...(text.due !== undefined && { due: text.due }),
    ...(text.copies !== undefined && { copies: text.copies }),
  };
  return scope.book.trace.mark(step, originOf(scope, text));
}

export function compileAdvisory(text: AdvisoryText, above: Scope): Advisory {
  const scope = enter(above, decorationsOf(text));
  const citation = citationOf(scope, text);
  const when: Condition | undefined = text.when && scope.book.language.condition(text.when, scope);
  const advisory: Advisory = {
    ...(text.from !== undefined && { from: text.from }),
    ...(text.to !== undefined && { to: text.to }),
    basis: text.basis,
    ...(citation && { citation }),
    ...(when && { when }),
    text: { zh: text.text.zh, en: text.text.en },
  };
  // What is reported rests on no words that are held.
  return text.basis === 'text' ? scope.book.trace.mark(advisory, originOf(scope, text)) : advisory;
}

const decorationsOf = ({ cite, quote }: AdvisoryText) => ({
  ...(cite !== undefined && { cite }),
  ...(quote !== undefined && { quote }),
});
