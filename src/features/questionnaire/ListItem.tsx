// One item of a list, with the fields that matter for it.
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { type Asked, fieldsOf } from './asked.ts';
import { useInterview } from './Interview.tsx';
import { idOf } from './question.ts';
import styles from './question.module.css';
import { SingleQuestion } from './SingleQuestion.tsx';
import { questionnaireTexts } from './texts.ts';

interface ListItemProps {
  readonly asked: Asked;
  readonly index: number;
  readonly title: string;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

export function ListItem({ asked, index, title, onCopy, onRemove }: ListItemProps) {
  const t = useTexts(questionnaireTexts);
  const interview = useInterview();
  const titleId = `${idOf(asked.path)}-${index}`;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a field set inside a field set reads its legend twice
    <div role="group" aria-labelledby={titleId} className={styles.item}>
      <div className={styles.itemHead}>
        <h3 id={titleId}>{title}</h3>
        <Button look="quiet" aria-label={t('list.copyItem', { item: title })} onClick={onCopy}>
          {t('list.copy')}
        </Button>
        <Button look="quiet" aria-label={t('list.removeItem', { item: title })} onClick={onRemove}>
          {t('list.remove')}
        </Button>
      </div>
      {fieldsOf(asked, index, interview).map((field) => (
        <SingleQuestion key={field.path} asked={field} />
      ))}
    </div>
  );
}
