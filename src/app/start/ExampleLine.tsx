// Says over the results of an example that it is one, and how to start with one's own.
import { useLocation } from 'wouter';
import { useTexts } from '../../i18n/useTexts.ts';
import { EMPTY_PROFILE } from '../../profile/types.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { QUESTIONS } from '../addresses.ts';
import { appTexts } from '../texts.ts';
import { useProfile } from '../Workbench.tsx';
import { isExample } from './example.ts';

export function ExampleLine() {
  const t = useTexts(appTexts);
  const [, navigate] = useLocation();
  const shown = useProfile(({ profile }) => isExample(profile));
  const replaced = useProfile((state) => state.replaced);
  const load = useProfile((state) => state.load);
  const takeBack = useProfile((state) => state.takeBack);
  const forget = useProfile((state) => state.forgetReplaced);
  if (!shown) return null;
  // What the example took the place of is the person's own: it comes back rather than be replaced once more.
  const hasOwn = replaced !== undefined && !isExample(replaced.profile);
  const begin = () => {
    load(EMPTY_PROFILE);
    forget();
    navigate(QUESTIONS);
  };
  return (
    <Notice
      tone="info"
      title={t('example.title')}
      actions={
        <Button onClick={hasOwn ? takeBack : begin}>{t(hasOwn ? 'example.back' : 'example.own')}</Button>
      }
    >
      <p>{t(hasOwn ? 'example.textBack' : 'example.textOwn')}</p>
    </Notice>
  );
}
