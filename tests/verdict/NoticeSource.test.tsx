// The source of a program: the official page is linked where there is one, and said to be missing where there is none.
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NoticeSource } from '../../src/verdict/NoticeSource.tsx';
import { NOTICE, show } from './sample.tsx';

test('a notice with an official page is linked to it', () => {
  show(<NoticeSource notice={NOTICE} />);
  expect(screen.getByRole('link', { name: /查看官方原文/ })).toHaveAttribute(
    'href',
    'https://example.org/one.html',
  );
});

test('a notice of which only copies are held says so and links to nothing', () => {
  const { url: _, ...copied } = NOTICE;
  show(<NoticeSource notice={copied} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('官方页面未取得')).toBeInTheDocument();
});
