import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';

test('the start page says that it is no official site', () => {
  render(<App />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('惠企核对');
  expect(screen.getByText(/不是政府网站/)).toBeInTheDocument();
});
