// Above the sheet, never on paper: the way back, printing or what to do where that does not work, and the text to copy.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import type { Groups } from '../../verdict/groups.ts';
import type { Judged } from '../../verdict/judged.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { digestOf } from './digest.ts';
import { canPrint } from './printing.ts';
import { summaryTexts } from './texts.ts';
import styles from './Toolbar.module.css';

interface ToolbarProps {
  readonly judged: Judged;
  readonly groups: Groups;
  readonly resultsHref: string;
}

export function Toolbar({ judged, groups, resultsHref }: ToolbarProps) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const digest = useMemo(() => digestOf(t, speech, judged, groups), [t, speech, judged, groups]);
  const text = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'copied' | 'byHand'>();
  const prints = canPrint(window);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(digest);
      setCopied('copied');
    } catch {
      // Embedded browsers have no clipboard, or refuse it: the text stands below, ready to be copied by hand.
      setCopied('byHand');
    }
  };
  useEffect(() => {
    if (copied === 'byHand') text.current?.select();
  }, [copied]);
  const field = (
    <textarea
      ref={text}
      className={styles.text}
      readOnly
      rows={10}
      value={digest}
      aria-label={t('digest')}
      spellCheck={false}
      autoComplete="off"
    />
  );
  const isOpen = !prints || copied === 'byHand';
  return (
    <div className={styles.toolbar} data-print="hide">
      <div className={styles.actions}>
        <a className={buttonClass()} href={resultsHref}>
          {t('back')}
        </a>
        {prints ? (
          <Button look="primary" onClick={() => window.print()}>
            {t('print')}
          </Button>
        ) : null}
        <Button onClick={() => void copy()}>{t('copy')}</Button>
        <StatusMessage>{copied === undefined ? null : t(copied)}</StatusMessage>
      </div>
      {prints ? (
        <p className={styles.hint}>{t('printHint')}</p>
      ) : (
        <Notice tone="warning" title={t('noPrint.title')}>
          <p>{t('noPrint.text')}</p>
        </Notice>
      )}
      {isOpen ? field : <Disclosure summary={t('digest')}>{field}</Disclosure>}
    </div>
  );
}
