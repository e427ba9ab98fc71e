import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/app';
import { routeOf } from '@/app/route';
import { startLanguage } from '@/i18n/translate';
import { startTheme } from '@/ui/theme';

startTheme();
// Words and screen are fetched side by side; the fonts follow and never hold up the first picture.
await Promise.allSettled([startLanguage(), routeOf(window.location.pathname)[0].load()]);
const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode><App /></StrictMode>);
void import('./ui/fonts.css');
