// One typed answer: text while it is typed, committed when the field is left, kept as text where it cannot be read.
import { useEffect, useRef } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { Path } from '../../engine/assessment.ts';
import type { TypedFact } from '../../profile/figures/of-fact.ts';
import { afterPress } from '../../ui/press.ts';
import { useInterview } from './Interview.tsx';
import { nameOf } from './question.ts';
import { readTyped, type Typed, typedOf, type TypedFields } from './typed.ts';
import { valueAt } from './valueAt.ts';

export function useTypedField(path: Path, fact: TypedFact) {
  const { answers, drafts, answer, clear, keepDraft } = useInterview();
  const stored = valueAt(answers, path);
  const draft = drafts.get(path);
  const name = nameOf(path);
  const { control, trigger } = useFormContext<TypedFields>();
  const kept: Typed = draft ? { text: draft.text, unit: draft.unit ?? 'wan' } : typedOf(fact, stored);
  const { field } = useController({ name, control, defaultValue: kept });
  const typed = field.value as Typed;
  // The text as it stood when answer and text last agreed; what differs from it is being typed, and typing wins.
  const settled = useRef(typed.text);

  const show = (next: Typed) => {
    settled.current = next.text;
    field.onChange(next);
  };

  const commit = (next: Typed) => {
    settled.current = next.text;
    void trigger(name);
    const read = readTyped(fact, next);
    if (read.state === 'refused') {
      if (draft?.text !== next.text || draft.unit !== next.unit) keepDraft(path, next);
    } else if (read.state === 'given') {
      if (read.value !== stored) answer(path, read.value);
    } else if (draft) keepDraft(path, undefined);
    else if (typeof stored === 'number') clear(path);
  };

  useEffect(() => {
    const untouched = typed.text === settled.current;
    const read = readTyped(fact, typed);
    const holds = read.state === 'given' ? read.value : undefined;
    const answered = typeof stored === 'number' ? stored : undefined;
    const agrees = draft ? draft.text === typed.text : read.state !== 'refused' && holds === answered;
    if (!untouched || agrees) return;
    show(kept);
    if (read.state === 'refused' || draft) void trigger(name);
    // Only a change from elsewhere (another tab, another company, a list that moved up) rewrites the field.
  }, [stored, draft]); // oxlint-disable-line react/exhaustive-deps

  // A text kept from before is shown with what is wrong with it.
  useEffect(() => {
    if (draft) void trigger(name);
  }, []); // oxlint-disable-line react/exhaustive-deps

  // Enter, the browser's Back and a reload leave no field: whatever is still being typed is then committed on the way out.
  const unfinished = useRef<() => void>(() => {});
  useEffect(() => {
    unfinished.current = () => {
      if (typed.text !== settled.current) commit(typed);
    };
  });
  useEffect(() => {
    const finish = () => unfinished.current();
    window.addEventListener('pagehide', finish);
    return () => {
      window.removeEventListener('pagehide', finish);
      finish();
    };
  }, []);

  return {
    typed,
    stored,
    name,
    ref: field.ref,
    type: (text: string) => field.onChange({ ...typed, text }),
    show,
    commit,
    leave: () => afterPress(() => commit(typed)),
    /** An answer given by a button takes the place of the text. */
    answerInstead: (value: null | 'none' | undefined) => {
      show({ ...typed, text: '' });
      void trigger(name);
      if (value === undefined) clear(path);
      else answer(path, value);
    },
  };
}
