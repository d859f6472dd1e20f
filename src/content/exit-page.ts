/** Where *exit now* leads: a page that anyone might have open. The headers list it, and nothing else, by name. */
export const EXIT_PAGE = 'https://www.bbc.co.uk/weather';
