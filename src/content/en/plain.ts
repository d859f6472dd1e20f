/** The plain screen: an ordinary, working thing to have open, that says nothing of what lies behind it. */
export const PLAIN = {
	title: 'Kitchen converter',
	amount: 'Amount',
	from: 'From',
	to: 'To',
	/** Millilitres, or grams, in one of each. UK and US sizes of NIST and the Weights and Measures Act. */
	kinds: [
		{
			name: 'Volume',
			units: [
				{ name: 'millilitres', size: 1 },
				{ name: 'litres', size: 1000 },
				{ name: 'teaspoons (5 ml)', size: 5 },
				{ name: 'tablespoons (15 ml)', size: 15 },
				{ name: 'US cups', size: 236.588_236_5 },
				{ name: 'US fluid ounces', size: 29.573_529_562_5 },
				{ name: 'UK fluid ounces', size: 28.413_062_5 },
				{ name: 'UK pints', size: 568.261_25 },
			],
		},
		{
			name: 'Weight',
			units: [
				{ name: 'grams', size: 1 },
				{ name: 'kilograms', size: 1000 },
				{ name: 'ounces', size: 28.349_523_125 },
				{ name: 'pounds', size: 453.592_37 },
			],
		},
	],
} as const;
