// Everything else about a program, behind one line that stays as it was left: made when it is first opened, since most are never opened.
import { useMemo, useState } from 'react';
import type { ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Judged } from '../../verdict/judged.ts';
import { ProgramDetail } from '../../verdict/ProgramDetail.tsx';
import type { OpenDetails } from './open-details.ts';
import { resultsTexts } from './texts.ts';

interface CardDetailProps {
  readonly title: string;
  readonly result: ProgramResult;
  readonly judged: Judged;
  readonly details: OpenDetails;
}

export function CardDetail({ title, result, judged, details }: CardDetailProps) {
  const t = useTexts(resultsTexts);
  const [wasOpen] = useState(() => details.isOpen(result.id));
  const [opened, setOpened] = useState(wasOpen);
  return (
    <Disclosure
      open={wasOpen}
      onToggle={(open) => {
        if (open) setOpened(true);
        details.keep(result.id, open);
      }}
      summary={
        <>
          <span aria-hidden="true">{t('card.details')}</span>
          <span className="visually-hidden">{t('card.detailsOf', { title })}</span>
        </>
      }
    >
      {opened ? <Detail result={result} judged={judged} /> : null}
    </Disclosure>
  );
}

function Detail({ result, judged }: Pick<CardDetailProps, 'result' | 'judged'>) {
  const explanation = useMemo(() => judged.explain(result.id), [judged, result.id]);
  return (
    <ProgramDetail
      result={result}
      explanation={explanation}
      questionHref={judged.questionHref}
      heading="h4"
    />
  );
}
