// One answer that is sought: what is written while it is, taken where it means one thing, kept as text where it does not.
import { useEffect, useRef, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { Path } from '../../engine/assessment.ts';
import type { ComboboxItem } from '../../ui/Combobox.tsx';
import { type Finder, meantBy } from './controls/finder.ts';
import { useInterview } from './Interview.tsx';
import { nameOf } from './question.ts';
import type { TypedFields } from './typed.ts';
import { valueAt } from './valueAt.ts';

export function useSoughtField(path: Path, { state, search }: Finder) {
  const { answers, drafts, answer, clear, keepDraft } = useInterview();
  const stored = valueAt(answers, path);
  const draft = drafts.get(path)?.text;
  const name = nameOf(path);
  const { control, trigger } = useFormContext<TypedFields>();
  const { field } = useController({ name, control, defaultValue: fieldOf(draft) });
  // Undefined: the answer stands in the field, and nothing is sought.
  const [typed, setTyped] = useState(draft);
  // The text as it stood when the field was last left; what differs from it is being typed, and typing wins.
  const settled = useRef(draft);

  const show = (text: string | undefined) => {
    setTyped(text);
    field.onChange(fieldOf(text));
  };
  const rest = (text: string | undefined) => {
    settled.current = text;
    show(text);
    void trigger(name);
  };
  const giveUp = () => {
    rest(undefined);
    if (draft !== undefined) keepDraft(path, undefined);
  };
  const choose = ({ value }: ComboboxItem) => {
    rest(undefined);
    if (value !== stored) answer(path, value);
    else if (draft !== undefined) keepDraft(path, undefined);
  };
  const settle = () => {
    if (typed === undefined || state !== 'ready') return;
    if (typed.trim() === '') {
      giveUp();
      if (typeof stored === 'string') clear(path);
      return;
    }
    const meant = meantBy(search(typed));
    if (meant) return choose(meant);
    rest(typed);
    if (draft !== typed) keepDraft(path, { text: typed, beside: true });
  };

  useEffect(() => {
    if (typed === settled.current && typed !== draft) rest(draft);
    // Only a change from elsewhere (another tab, another company, a button beside the field) rewrites the field.
  }, [draft]); // oxlint-disable-line react/exhaustive-deps

  // A text kept from before is shown with what is wrong with it.
  useEffect(() => {
    if (draft !== undefined) void trigger(name);
  }, []); // oxlint-disable-line react/exhaustive-deps

  // The browser's Back and a reload leave no field: what is still being written is then settled on the way out.
  const unfinished = useRef<() => void>(() => {});
  useEffect(() => {
    unfinished.current = () => {
      if (typed !== settled.current) settle();
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
    /** The text that means no one option, once the field was left with it. */
    unread: typed !== undefined && typed === draft && state === 'ready' ? typed : undefined,
    type: show,
    settle,
    choose,
    giveUp,
    /** An answer given by a button takes the place of the text. */
    answerInstead: (value: null | undefined) => {
      rest(undefined);
      if (value === undefined) clear(path);
      else answer(path, value);
    },
  };
}

function fieldOf(text: string | undefined) {
  return { text: text ?? '', unit: 'wan' as const };
}
