// What all programs pay together, one block per kind and per: certain, for an authority to decide, hanging on answers, and the best lawful combination; then what lies ahead.
import { useId } from 'react';
import type { Bounds, Total } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { Panel } from '../../ui/Panel.tsx';
import { aheadTexts } from '../../verdict/ahead.ts';
import { boundsText, kindText, perText } from '../../verdict/amounts.ts';
import { besideTotals } from '../../verdict/beside-totals.ts';
import type { Groups } from '../../verdict/groups.ts';
import type { Judged } from '../../verdict/judged.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { resultsTexts } from './texts.ts';
import styles from './TotalsPanel.module.css';

interface TotalsPanelProps {
  readonly judged: Judged;
  readonly groups: Groups;
}

export function TotalsPanel({ judged, groups }: TotalsPanelProps) {
  const t = useTexts(resultsTexts);
  const speech = useSpeech();
  const id = useId();
  // Where nothing is due yet a row of noughts says less than what lies ahead.
  const totals = judged.assessment.totals.filter(({ best }) => best.high !== 0);
  const beside = besideTotals(speech, groups);
  const ahead = aheadTexts(speech, groups);
  const asideCounts = groups.aside.some(({ counted, amounts }) => counted && amounts.length > 0);
  return (
    <Panel labelledBy={id}>
      <div>
        <h2 id={id}>{t('totals.title')}</h2>
        <p className={styles.note}>{t('totals.scope')}</p>
      </div>
      {totals.length === 0 ? <p>{t('totals.none')}</p> : null}
      {totals.map((total) => (
        <TotalBlock key={`${total.kind} ${total.per}`} total={total} />
      ))}
      {totals.length > 0 ? <p className={styles.note}>{t('totals.bestNote')}</p> : null}
      {asideCounts ? <p className={styles.note}>{t('totals.aside')}</p> : null}
      {ahead.length > 0 ? <Named name={t('totals.ahead')} texts={ahead} /> : null}
      {beside.length > 0 ? <Named name={t('totals.beside')} texts={beside} /> : null}
    </Panel>
  );
}

function Named({ name, texts }: { readonly name: string; readonly texts: readonly string[] }) {
  return (
    <div>
      <p className={styles.name}>{name}</p>
      <ul className={styles.beside}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function TotalBlock({ total }: { readonly total: Total }) {
  const t = useTexts(resultsTexts);
  const speech = useSpeech();
  const { say, lexicon } = speech;
  const figure = (name: string, bounds: Bounds) => (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>{boundsText(speech, bounds)}</dd>
    </div>
  );
  return (
    <div className={styles.total}>
      <h3>
        {kindText(speech, total.kind)} <span className={styles.per}>{perText(speech, total.per)}</span>
      </h3>
      <dl className={styles.figures}>
        {figure(t('totals.certain'), total.certain)}
        {figure(t('totals.referred'), total.referred)}
        {figure(t('totals.open'), total.open)}
        {figure(t('totals.best'), total.best)}
      </dl>
      {total.best.leftOut.length > 0 ? (
        <div className={styles.note}>
          {t('totals.leftOut')}
          <ul>
            {total.best.leftOut.map(({ id, because }) => (
              <li key={id}>
                {t('totals.leftOutOf', { title: say(lexicon.program(id).title), because: say(because) })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
