// One typed answer: text while it is typed, committed when the field is left, kept as text where it cannot be read.
import { useEffect, useRef } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { Path } from '../../engine/assessment.ts';
import type { TypedFact } from '../../profile/figures/of-fact.ts';
import { draftAt, dropDraft, keepDraft } from './drafts.ts';
import { afterPress } from '../../ui/press.ts';
import { useInterview } from './Interview.tsx';
import { nameOf } from './question.ts';
import { readTyped, type Typed, typedOf, type TypedFields } from './typed.ts';
import { valueAt } from './valueAt.ts';

export function useTypedField(path: Path, fact: TypedFact) {
  const { answers, answer, clear } = useInterview();
  const stored = valueAt(answers, path);
  const name = nameOf(path);
  const { control, trigger } = useFormContext<TypedFields>();
  const { field } = useController({
    name,
    control,
    defaultValue: draftAt(path) ?? typedOf(fact, stored),
  });
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
    if (read.state === 'refused') keepDraft(path, next);
    else dropDraft(path);
    if (read.state === 'given') {
      if (read.value !== stored) answer(path, read.value);
    } else if (typeof stored === 'number') clear(path);
  };

  useEffect(() => {
    const untouched = typed.text === settled.current;
    const read = readTyped(fact, typed);
    const holds = read.state === 'given' ? read.value : undefined;
    const answered = typeof stored === 'number' ? stored : undefined;
    if (!untouched || read.state === 'refused' || holds === answered) return;
    const next = typedOf(fact, stored);
    settled.current = next.text;
    field.onChange(next);
    // Only a change of the stored answer from elsewhere (another tab, a list that moved up) rewrites the field.
  }, [stored]); // oxlint-disable-line react/exhaustive-deps

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
      dropDraft(path);
      void trigger(name);
      if (value === undefined) clear(path);
      else answer(path, value);
    },
  };
}
