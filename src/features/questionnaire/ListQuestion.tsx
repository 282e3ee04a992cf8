// A list: its items with their fields, and ways to add, copy and remove them. What is listed counts as complete.
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import type { Removed } from '../../profile/types.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldSet } from '../../ui/FieldSet.tsx';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import type { Asked } from './asked.ts';
import { Toggles } from './controls/Toggles.tsx';
import { Heading } from './Heading.tsx';
import { Hint } from './Hint.tsx';
import { useInterview } from './Interview.tsx';
import { ListItem } from './ListItem.tsx';
import { idOf } from './question.ts';
import styles from './question.module.css';
import { questionnaireTexts } from './texts.ts';
import { isItems, valueAt } from './valueAt.ts';
import { Why } from './Why.tsx';

export function ListQuestion({ asked }: { readonly asked: Asked }) {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const { answers, answer, clear, addItem, copyItem, removeItem, putBack } = useInterview();
  const [news, setNews] = useState('');
  // What was removed last, until the list changes in another way.
  const [removed, setRemoved] = useState<Removed>();
  // From which item on they moved, each time: their fields are new ones then, since what was typed in one must not stand in another.
  const [moves, setMoves] = useState<readonly number[]>([]);
  const adder = useRef<HTMLButtonElement>(null);
  // The item whose first field takes the focus as soon as it is there.
  const awaited = useRef<number>(undefined);
  const { path, fact } = asked;
  const value = valueAt(answers, path);
  const items = isItems(value) ? value : [];
  const press = (given: null | []) => (pressed: boolean) => {
    setRemoved(undefined);
    if (pressed) answer(path, given);
    else clear(path);
  };
  const grown = () => {
    setNews(t('list.added', { count: items.length + 1 }));
    setRemoved(undefined);
  };
  const remove = (index: number) => {
    setRemoved(removeItem(path, index));
    setMoves([...moves, index]);
    setNews(t('list.removed', { count: items.length - 1 }));
    if (items.length === 1) adder.current?.focus();
    else awaited.current = Math.min(index, items.length - 2);
  };
  const undo = (taken: Removed) => {
    awaited.current = Math.min(taken.index, items.length);
    putBack(taken);
    setMoves([...moves, taken.index]);
    setNews(t('list.undone', { count: items.length + 1 }));
    setRemoved(undefined);
  };
  useEffect(() => {
    if (awaited.current === undefined) return;
    const field = document.querySelector<HTMLElement>(
      `[aria-labelledby="${idOf(path)}-${awaited.current}"] :is(input, select, textarea)`,
    );
    if (!field) return;
    awaited.current = undefined;
    field.focus();
  });
  return (
    <div className={styles.question} data-question={idOf(path)}>
      <FieldSet
        id={idOf(path)}
        legend={<Heading asked={asked} />}
        hint={<Hint fact={fact} how={t('list.complete')} />}
      >
        {items.map((_, index) => (
          <ListItem
            // oxlint-disable-next-line react/no-array-index-key -- equal items are counted twice; only their place tells them apart
            key={`${moves.filter((from) => from <= index).length} ${index}`}
            asked={asked}
            index={index}
            title={t('list.item', { label: say(fact.label), n: index + 1 })}
            onCopy={() => {
              awaited.current = index + 1;
              copyItem(path, index);
              setMoves([...moves, index + 1]);
              grown();
            }}
            onRemove={() => remove(index)}
          />
        ))}
        <div className={styles.listActions}>
          <Button
            ref={adder}
            onClick={() => {
              awaited.current = items.length;
              addItem(path);
              grown();
            }}
          >
            {items.length === 0 ? t('list.add') : t('list.another')}
          </Button>
          {items.length === 0 ? (
            <Toggles
              toggles={[
                {
                  label: t('list.none'),
                  pressed: value !== undefined && value !== null,
                  onChange: press([]),
                },
                { label: t('dontKnow'), pressed: value === null, onChange: press(null) },
              ]}
            />
          ) : null}
        </div>
        <div className={styles.listNews}>
          <StatusMessage hidden={!removed}>{news}</StatusMessage>
          {removed ? (
            <Button look="quiet" onClick={() => undo(removed)}>
              {t('list.undo')}
            </Button>
          ) : null}
        </div>
      </FieldSet>
      <Why {...asked} />
    </div>
  );
}
