// The frame around every page: skip link, header, messages, the page itself, footer.
import { type MouseEvent, type ReactNode, useRef } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { Messages } from '../keeping/Messages.tsx';
import { appTexts } from '../texts.ts';
import { Footer } from './Footer.tsx';
import styles from './Frame.module.css';
import { Header } from './Header.tsx';

export function Frame({ children }: { readonly children: ReactNode }) {
  const t = useTexts(appTexts);
  const main = useRef<HTMLElement>(null);
  const skip = (event: MouseEvent) => {
    // The part of the address behind the # names the page.
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main" onClick={skip}>
        {t('skip')}
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <Messages />
        {children}
      </main>
      <Footer />
    </div>
  );
}
