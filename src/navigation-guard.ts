import { guardNavigation } from './adapters/browser/guard-navigation.ts';
import { EXIT_PAGE } from './content/exit-page.ts';
import { EVERY_HELPLINE } from './content/people/more-helplines.ts';
import { linksOut } from './core/privacy/links-out.ts';

// Fetched apart. The audit page goes without: it tries what the guard would hide.

guardNavigation(linksOut(EVERY_HELPLINE, EXIT_PAGE));
