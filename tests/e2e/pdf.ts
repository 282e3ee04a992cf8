// The printed sheet as a file, and what stands in it: text, pages, and where each word lies on its page.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Prints as the browser does when the page's own sizes and margins hold. */
export function pdfOf(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true });
}

function pdfToText(pdf: Buffer, args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  try {
    const file = join(folder, 'sheet.pdf');
    writeFileSync(file, pdf);
    const { status, stdout, stderr, error } = spawnSync('pdftotext', [...args, file, '-'], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`pdftotext: ${error?.message ?? stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of each page without any space: a line may break inside a Chinese word, and a figure is set off by a thin space. */
export function pagesOf(pdf: Buffer): readonly string[] {
  return pdfToText(pdf, ['-raw'])
    .split('\f')
    .map((text) => withoutSpaces(text))
    .filter((text) => text !== '');
}

export const withoutSpaces = (text: string): string => text.replaceAll(/\s/gu, '');

export async function textOfPdf(page: Page): Promise<string> {
  return pagesOf(await pdfOf(page)).join('');
}

export interface Word {
  readonly text: string;
  readonly page: number;
  /** Whether the word lies wholly inside its page. */
  readonly inside: boolean;
}

export function wordsOf(pdf: Buffer): readonly Word[] {
  const boxes = pdfToText(pdf, ['-bbox']);
  return boxes
    .split('<page ')
    .slice(1)
    .flatMap((content, page) => {
      const size = /width="([\d.]+)" height="([\d.]+)"/.exec(content);
      const [width, height] = [Number(size?.[1]), Number(size?.[2])];
      return [
        ...content.matchAll(
          /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g,
        ),
      ].map(([, left, top, right, bottom, text = '']) => ({
        text,
        page: page + 1,
        inside: Number(left) >= 0 && Number(top) >= 0 && Number(right) <= width && Number(bottom) <= height,
      }));
    });
}
