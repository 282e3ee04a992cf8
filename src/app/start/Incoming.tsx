// How a file fared: refused with reason and place, waiting for a yes, or loaded with what was left out.
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import type { FileProblem } from '../../profile/file/read.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import { appTexts } from '../texts.ts';
import type { IncomingProfile } from './useIncoming.ts';

export function Incoming({ incoming: { state, accept, decline } }: { readonly incoming: IncomingProfile }) {
  const t = useTexts(appTexts);
  switch (state.step) {
    case 'none':
      return null;
    case 'reading':
      return <StatusMessage>{t('file.reading')}</StatusMessage>;
    case 'unreadable':
      return <Notice tone="error" announce title={t('file.unreadable')} />;
    case 'refused':
      return (
        <Notice tone="error" announce title={t('file.refused', { file: state.name })}>
          <ProblemLine problem={state.problem} />
          <p>{t('file.unchanged')}</p>
        </Notice>
      );
    case 'asking':
      return (
        <Dialog
          open
          title={state.isExample ? t('file.replaceByExample') : t('file.replaceTitle', { file: state.name })}
          closeLabel={t('start.cancel')}
          onClose={decline}
          actions={
            <Button look="primary" onClick={accept}>
              {t('file.replace')}
            </Button>
          }
        >
          <p>{t('file.replaceText')}</p>
          <Unknown problems={state.read.unknown} title={t('file.unknownAhead')} />
        </Dialog>
      );
    case 'loaded':
      return (
        <Notice
          tone={state.read.unknown.length > 0 ? 'warning' : 'good'}
          announce
          title={t('file.loaded', { file: state.name, count: state.read.profile.answers.size })}
        >
          <Unknown problems={state.read.unknown} title={t('file.unknown')} />
        </Notice>
      );
  }
}

interface UnknownProps {
  readonly problems: readonly FileProblem[];
  readonly title: string;
}

function Unknown({ problems, title }: UnknownProps) {
  if (problems.length === 0) return null;
  return (
    <div>
      <p>{title}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.place?.line ?? 0} ${problem.place?.column ?? 0} ${problem.path ?? ''}`}>
            <ProblemLine problem={problem} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ProblemLine({ problem: { wording, place } }: { readonly problem: FileProblem }) {
  const t = useTexts(appTexts);
  const say = useWording();
  const problem = say(wording);
  return <span>{place ? t('file.place', { ...place, problem }) : problem}</span>;
}
