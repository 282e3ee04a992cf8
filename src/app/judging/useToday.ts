// Today in Shanghai, also when the page stays open over midnight.
import { useEffect, useState } from 'react';
import { todayInShanghai } from '../../profile/today.ts';
import { useWorkbench } from '../Workbench.tsx';

const MINUTE = 60_000;

export function useToday(): string {
  const { clock } = useWorkbench();
  const [today, setToday] = useState(() => todayInShanghai(clock));
  useEffect(() => {
    const look = () => setToday(todayInShanghai(clock));
    const timer = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock]);
  return today;
}
