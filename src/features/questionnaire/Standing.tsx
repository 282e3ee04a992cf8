// How things stand while one answers: how many programs match or may match, and what they pay; a bar at the bottom where it is narrow.
import { useMemo } from 'react';
import type { Total } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import { aheadTexts } from '../../verdict/ahead.ts';
import { boundsText, kindText, perText } from '../../verdict/amounts.ts';
import { countOf } from '../../verdict/counts.ts';
import { groupsOf } from '../../verdict/groups.ts';
import type { Judged } from '../../verdict/judged.ts';
import { itemised, useSpeech } from '../../verdict/speech.ts';
import styles from './Standing.module.css';
import { questionnaireTexts } from './texts.ts';

interface StandingProps {
  readonly judged: Judged;
  readonly resultsHref: string;
}

export function Standing({ judged: { assessment, setAside }, resultsHref }: StandingProps) {
  const t = useTexts(questionnaireTexts);
  const speech = useSpeech();
  const groups = useMemo(() => groupsOf(assessment, setAside), [assessment, setAside]);
  const match = countOf(groups, 'eligible', 'upcoming', 'referred');
  const may = countOf(groups, 'open');
  // Where nothing is due yet a nought says less than what lies ahead.
  const awards = assessment.totals.filter(({ best }) => best.high !== 0).map((total) => awardOf(total));
  const ahead = aheadTexts(speech, groups);
  const told = [...awards.map(({ kind, per, sum }) => `${kind} ${sum} ${per}`), ...ahead];
  const figure = (name: string, count: number) => (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>
        <strong className={styles.count}>{t('standing.programs', { count })}</strong>
      </dd>
    </div>
  );
  return (
    <aside className={styles.standing} aria-label={t('standing.title')}>
      <h2 className={styles.title}>{t('standing.title')}</h2>
      <dl className={styles.figures}>
        {figure(t('standing.match'), match)}
        {figure(t('standing.may'), may)}
      </dl>
      <div className={styles.awards}>
        <p className={styles.name}>{t('standing.award')}</p>
        {awards.length + ahead.length === 0 ? <p className={styles.none}>{t('standing.noAward')}</p> : null}
        {awards.map(({ id, kind, per, sum }) => (
          <p key={id} className={styles.award}>
            <strong className={styles.sum}>{sum}</strong>
            <span className={styles.kind}>{t('standing.kind', { kind, per })}</span>
          </p>
        ))}
        {ahead.map((text) => (
          <p key={text} className={styles.ahead}>
            {text}
          </p>
        ))}
      </div>
      {groups.apart.length > 0 ? (
        <p className={styles.note}>{t('standing.apart', { count: groups.apart.length })}</p>
      ) : null}
      <p className={styles.note}>{t('standing.note')}</p>
      <a className={buttonClass()} href={resultsHref}>
        {t('standing.results')}
      </a>
      <StatusMessage hidden>
        {t('standing.spoken', {
          match,
          may,
          award: told.length === 0 ? t('standing.noAward') : itemised(speech, told),
        })}
      </StatusMessage>
    </aside>
  );

  function awardOf(total: Total) {
    const kind = kindText(speech, total.kind);
    const per = perText(speech, total.per);
    return { id: `${total.kind} ${total.per}`, kind, per, sum: boundsText(speech, total.best) };
  }
}
