// The sections, each with what is left to answer in it; what the rules do not ask of this applicant is said to be so.
import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import { classes } from '../../ui/classes.ts';
import { isIdle, type Section } from './sections.ts';
import styles from './SectionList.module.css';
import { questionnaireTexts } from './texts.ts';

interface SectionListProps {
  readonly sections: readonly Section[];
  readonly current: string;
  readonly href: (section: string) => string;
  readonly left: number;
  /** More questions may come than are counted now. */
  readonly grows: boolean;
}

export function SectionList({ sections, current, href, left, grows }: SectionListProps) {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const state = (section: Section) => {
    if (section.left > 0) return t('left', { count: section.left });
    return isIdle(section) ? t('idle') : t('done');
  };
  const here = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // Where the sections stand in one row that is too long, the current one is in sight.
    here.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return (
    <nav className={styles.nav} aria-label={t('sections')}>
      <p className={styles.all}>
        {left === 0 ? t('allDone') : t(grows ? 'allLeftSoFar' : 'allLeft', { count: left })}
      </p>
      <ol className={styles.sections}>
        {sections.map((section) => (
          <li key={section.id}>
            <a
              ref={section.id === current ? here : undefined}
              href={href(section.id)}
              className={classes(
                styles.section,
                section.id === current && styles.here,
                isIdle(section) && styles.idle,
              )}
              aria-current={section.id === current ? 'step' : undefined}
            >
              <span aria-hidden="true" className={styles.sign}>
                {section.left > 0 ? section.left : isIdle(section) ? '–' : '✓'}
              </span>
              <span>
                <span className={styles.title}>{say(section.title)}</span>
                <span className={styles.state}>{state(section)}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
