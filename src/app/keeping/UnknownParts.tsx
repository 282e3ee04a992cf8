// The parts of a file that are not known, each with its place.
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import type { FileProblem } from '../../profile/file/read.ts';
import { appTexts } from '../texts.ts';

interface UnknownPartsProps {
  readonly problems: readonly FileProblem[];
  readonly title: string;
}

export function UnknownParts({ problems, title }: UnknownPartsProps) {
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

export function ProblemLine({ problem: { wording, place } }: { readonly problem: FileProblem }) {
  const t = useTexts(appTexts);
  const say = useWording();
  const problem = say(wording);
  return <span>{place ? t('file.place', { ...place, problem }) : problem}</span>;
}
