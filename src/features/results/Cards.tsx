// The programs that may concern this applicant, one card each, by verdict; apart those that take no part on this day.
import type { ProgramResult, Verdict } from '../../engine/assessment.ts';
import type { Groups } from '../../verdict/groups.ts';
import { AsideLine } from './AsideLine.tsx';
import { ProgramCard, type ProgramCardProps } from './ProgramCard.tsx';
import { ProgramGroup } from './ProgramGroup.tsx';

interface CardsProps extends Omit<ProgramCardProps, 'result'> {
  /** With the program put aside last still in its place. */
  readonly groups: Groups;
  readonly lastAside: string | undefined;
  readonly onRestore: (program: string) => void;
}

export function Cards({ groups: { counted, apart }, lastAside, onRestore, ...card }: CardsProps) {
  const group = (kind: Verdict | 'apart', programs: readonly ProgramResult[]) => (
    <ProgramGroup key={kind} kind={kind} count={programs.filter(({ id }) => id !== lastAside).length}>
      {programs.map((result) =>
        result.id === lastAside ? (
          <AsideLine key={result.id} result={result} onRestore={onRestore} justNow />
        ) : (
          <ProgramCard key={result.id} result={result} {...card} />
        ),
      )}
    </ProgramGroup>
  );
  return (
    <>
      {counted.map(({ verdict, programs }) => group(verdict, programs))}
      {apart.length > 0 ? group('apart', apart) : null}
    </>
  );
}
