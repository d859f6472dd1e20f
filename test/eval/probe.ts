/** An embedding and the label it should be known by. */
export type Labelled = { readonly embedding: Float32Array; readonly label: string };

/**
 * Accuracy, 0–1, on `test` of a linear classifier (multinomial logistic regression, Adam) over frozen embeddings of
 * `train`. The order of training and the start are fixed, so a run can be repeated.
 */
export const probeAccuracy = (train: readonly Labelled[], test: readonly Labelled[]): number => {
	const labels = [...new Set(train.map(({ label }) => label))].sort();
	const width = (train[0]?.embedding.length ?? 0) + 1;
	const weights = new Float32Array(labels.length * width);
	const moment = new Float32Array(weights.length);
	const square = new Float32Array(weights.length);
	const gradient = new Float32Array(weights.length);
	const place = new Map(labels.map((label, index) => [label, index]));
	let step = 0;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (let start = 0; start < train.length; start += BATCH) {
			gradient.fill(0);
			const size = Math.min(BATCH, train.length - start);
			for (let index = 0; index < size; index++) {
				// A stride that shares no factor with the length visits every message once, far from its neighbours.
				const example = train[((start + index) * STRIDE + epoch) % train.length];
				if (example === undefined) continue;
				const errors = softmax(scores(example.embedding, weights, labels.length));
				const truth = place.get(example.label) ?? 0;
				errors[truth] = (errors[truth] ?? 0) - 1;
				addOuter(gradient, errors, example.embedding, 1 / size);
			}
			step++;
			const rate = (RATE * (1 - step / (EPOCHS * Math.ceil(train.length / BATCH)))) / (1 - 0.9 ** step);
			const scale = 1 / (1 - 0.999 ** step);
			for (let index = 0; index < weights.length; index++) {
				const slope = gradient[index] ?? 0;
				const m = (moment[index] = 0.9 * (moment[index] ?? 0) + 0.1 * slope);
				const s = (square[index] = 0.999 * (square[index] ?? 0) + 0.001 * slope * slope);
				weights[index] = (weights[index] ?? 0) - (rate * m) / (Math.sqrt(s * scale) + 1e-8);
			}
		}
	}
	const right = test.filter(({ embedding, label }) => {
		const all = scores(embedding, weights, labels.length);
		return labels[all.indexOf(Math.max(...all))] === label;
	});
	return right.length / Math.max(1, test.length);
};

const EPOCHS = 40;
const BATCH = 64;
const RATE = 0.02;
/** A prime. */
const STRIDE = 7919;

/** One score for each label; the last weight of a row is its bias. */
const scores = (embedding: Float32Array, weights: Float32Array, count: number): Float32Array => {
	const width = embedding.length + 1;
	const result = new Float32Array(count);
	for (let label = 0; label < count; label++) {
		const row = label * width;
		let sum = weights[row + embedding.length] ?? 0;
		for (let index = 0; index < embedding.length; index++)
			sum += (weights[row + index] ?? 0) * (embedding[index] ?? 0) * SCALE;
		result[label] = sum;
	}
	return result;
};

/** Embeddings have length 1, so each number is small: widened, the bias does not learn faster than they do. */
const SCALE = 20;

const addOuter = (
	into: Float32Array,
	errors: Float32Array,
	embedding: Float32Array,
	weight: number,
): void => {
	const width = embedding.length + 1;
	for (let label = 0; label < errors.length; label++) {
		const error = (errors[label] ?? 0) * weight;
		if (Math.abs(error) < 1e-7) continue;
		const row = label * width;
		for (let index = 0; index < embedding.length; index++)
			into[row + index] = (into[row + index] ?? 0) + error * (embedding[index] ?? 0) * SCALE;
		into[row + embedding.length] = (into[row + embedding.length] ?? 0) + error;
	}
};

const softmax = (values: Float32Array): Float32Array => {
	const largest = Math.max(...values);
	const weights = values.map((value) => Math.exp(value - largest));
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return weights.map((weight) => weight / sum);
};
