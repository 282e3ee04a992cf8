// The beginning of a clauses.yaml: every clause of the text at hand with its fingerprint, or one empty clause.
import { fingerprintOf, type NoticeText } from '../check/notices.ts';
import { quoted } from './policy.ts';

export function clausesSkeleton(text: NoticeText | undefined): string {
  const clauses = text?.clauses.map((clause) => ({ ...clause, sha256: fingerprintOf(clause) }));
  const written = (clauses ?? [{ id: '', title: '', sha256: '' }]).map(
    ({ id, title, sha256 }) => `- id: ${quoted(id)}
  title: { zh: ${quoted(title)}, en: "" }
  sha256: ${quoted(sha256)}
  restatement: { zh: "", en: "" }
`,
  );
  return `# yaml-language-server: $schema=../clauses.schema.json
# 文件的每一条：条号、原文的 SHA-256、用自己的话写的大意（不抄原文的句子）。
${written.join('')}`;
}
