/*
 * The form of an annual report, checked while it is filled in.
 *
 * Equations, layouts, words and the structure of a report come as data. engine(data) works without a page; mount(element) fills
 * one in.
 */
(function (root) {
'use strict';

const SAFE = Number.MAX_SAFE_INTEGER;
const ZERO = BigInt(0);
const has = (object, name) => Object.prototype.hasOwnProperty.call(object, name);
const parts = pointer => pointer.split('/').slice(1);
const grouped = (all, key) =>
	all.reduce((groups, each) => groups.set(key(each), (groups.get(key(each)) || []).concat(each)), new Map());

// ---- JSON, read strictly and written as Java writes it

function Refusal(path, text) {
	this.path = path;
	this.message = (path || '/') + ': ' + text;
}

const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|-?[0-9][-+.0-9eE]*/g;
const keysIn = value => value && typeof value === 'object'
	? Object.keys(value).reduce((sum, name) => sum + (Array.isArray(value) ? 0 : 1) + keysIn(value[name]), 0) : 0;

/** A document with every number as it is written; undefined where it is none, or a name stands in an object twice. */
function parseJson(text) {
	let names = 0;
	const numbers = [];
	const marked = text.replace(/^\ufeff/, '').replace(TOKEN, (token, colon) => {
		if (token[0] !== '"') return '{"lexeme":' + numbers.push(token) + '}';
		names += colon ? 1 : 0;
		return token;
	});
	try {
		numbers.forEach(token => JSON.parse(token));
		const value = JSON.parse(marked, (name, each) => name === 'lexeme' && typeof each === 'number' ? numbers[each - 1] : each);
		return keysIn(value) - numbers.length === names ? value : undefined;
	} catch (malformed) {
		return undefined;
	}
}

/** As the bytes that Java writes have it: with every surrogate escaped. */
const quote = text => JSON.stringify(text).replace(/\\(u[0-9a-f]{4}|.)|[\ud800-\udfff]/g, (all, code) =>
	code && code.length === 1 ? all : '\\u' + (code ? code.slice(1) : all.charCodeAt(0).toString(16)).toUpperCase());

// ---- decimals: amounts of money, exact

/** A number without exponent, without zeros that say nothing; null where it is none. */
function decimal(text) {
	const match = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]{1,4}))?$/.exec(text);
	if (!match) return null;
	let digits = match[2] + (match[3] || '');
	let point = match[2].length + Number(match[4] || 0);
	if (point > 60 || point < -60) return null;
	while (point > digits.length) digits += '0';
	while (point < 0) { digits = '0' + digits; point++; }
	const whole = digits.slice(0, point).replace(/^0+/, '') || '0';
	const part = digits.slice(point).replace(/0+$/, '');
	const plain = whole + (part && '.' + part);
	return match[1] && plain !== '0' ? '-' + plain : plain;
}

const shifted = (text, power) => decimal(text + 'e' + power);

const MICRO = 6;
const micros = text => BigInt(shifted(text, MICRO));
const ofMicros = sum => shifted(String(sum), -MICRO);

// ---- the engine

function engine(data) {
	const layouts = data.layouts;
	const layoutOf = {};
	layouts.forEach((layout, index) => {
		layout.index = index;
		layoutOf[layout.table + (layout.edition || '')] = layout;
		layout.paths = layout.cells.map(cell => parts(cell.pointer));
		layout.at = {};
		layout.cells.forEach((cell, number) => { layout.at[cell.pointer] = number; });
	});
	const own = layouts.filter(layout => !layout.edition || layout.edition === data.edition);
	const ofMoney = own.find(each => each.amount).amount;
	const words = data.words;
	const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => name in values ? values[name] : all);

	const resolve = schema => schema.$ref ? data.schema.$defs[schema.$ref.split('/').pop()] : schema;

	function branch(schema, value) {
		schema = resolve(schema);
		if (!schema.oneOf) return schema;
		const branches = schema.oneOf.map(resolve);
		return branches.find(each => value && value.edition === each.properties.edition.const) || branches[0];
	}

	function accepted(schema, value, path) {
		schema = branch(schema, value);
		const refuse = () => { throw new Refusal(path, words.unexpected); };
		const types = [].concat(schema.type || []);
		if ('const' in schema && value !== schema.const) refuse();
		if (schema.enum && schema.enum.indexOf(value) < 0) refuse();
		if (value === null) return types.includes('null') ? null : refuse();
		if (schema.properties) {
			if (typeof value !== 'object' || value.lexeme || Array.isArray(value)) refuse();
			(schema.required || []).forEach(name => {
				if (!has(value, name)) throw new Refusal(path + '/' + name, words.missing);
			});
			const object = {};
			Object.keys(value).forEach(name => {
				if (!has(schema.properties, name)) throw new Refusal(path + '/' + name, words.unknown);
				object[name] = accepted(schema.properties[name], value[name], path + '/' + name);
			});
			return object;
		}
		if (types.includes('integer')) {
			const number = value.lexeme && /^-?[0-9]+$/.test(value.lexeme) ? Number(value.lexeme) : NaN;
			if (!(number >= schema.minimum && number <= schema.maximum)) refuse();
			return number === 0 ? 0 : number;
		}
		if (types.includes('number')) return { decimal: amount(value.lexeme) || refuse() };
		if (typeof value !== 'string' || (schema.pattern && !new RegExp(schema.pattern).test(value))) refuse();
		if (schema.format === 'date' && new Date(value).getUTCDate() !== Number(value.slice(8))) refuse();
		return value;
	}

	/** An amount of yuan as Java has it: from 0 to less than 10^18 with at most six decimals; null for another. */
	function amount(text) {
		const plain = text ? decimal(text) : null;
		return plain !== null && /^[0-9]{1,18}(\.[0-9]{1,6})?$/.test(plain) ? plain : null;
	}

	function read(text) {
		const value = parseJson(text);
		if (value === undefined) throw new Refusal('', words.notJson);
		return accepted(data.schema, value, '');
	}

	const write = doc => written(data.schema, doc);

	function written(schema, value) {
		schema = branch(schema, value);
		if (value === null) return 'null';
		if (typeof value === 'string') return quote(value);
		if (typeof value === 'number') return String(value);
		if (has(value, 'decimal')) return value.decimal;
		return '{' + Object.keys(schema.properties).filter(name => has(value, name))
			.map(name => quote(name) + ':' + written(schema.properties[name], value[name])).join(',') + '}';
	}

	const get = (doc, path) => path.reduce((at, name) => at[name], doc);

	function set(doc, pointer, value) {
		const path = parts(pointer);
		const last = path.pop();
		get(doc, path)[last] = value;
	}

	/** The numbers of the tables of a report in the order of their cells; null for a blank. */
	function flat(doc) {
		const tables = [];
		layouts.forEach((layout, index) => {
			const table = doc[layout.table];
			if (layout.edition && table.edition !== layout.edition) return;
			tables[index] = layout.paths.map(path => get(doc, path));
		});
		return tables;
	}

	function sum(values) {
		if (values.every(value => Math.abs(value) <= SAFE / 1e5)) return values.reduce((all, value) => all + value, 0);
		return slim(values.reduce((all, value) => all + BigInt(value || 0), ZERO));
	}

	const slim = big => big >= BigInt(-SAFE) && big <= BigInt(SAFE) ? Number(big) : big;
	const minus = (one, other) => slim(BigInt(one) - BigInt(other));
	const allows = { '=': sign => sign === 0, '<=': sign => sign <= 0, '>=': sign => sign >= 0 };

	/** What an equation names: the number of a report, of its layout and of a cell of that. */
	const cellOf = at => layouts[at[1]].cells[at[2]];
	const valueOf = (reports, at) => reports[at[0]][at[1]][at[2]];
	const signOf = (one, other) => one < other ? -1 : one > other ? 1 : 0;

	/** What comes of the two sides of an equation, where a blank could be any number of 0 or more, and a blank change any number. */
	function compared(relation, sides, policy, money) {
		const sums = [];
		let cells = 0;
		let blank = 0;
		let rise = false;
		let fall = false;
		sides.forEach((side, isExpected) => {
			cells += side.length;
			side.filter(cell => cell.value === null).forEach(cell => {
				blank++;
				if (!isExpected || cell.signed) rise = true;
				if (isExpected || cell.signed) fall = true;
			});
			sums.push(total(side.map(cell => cell.value), money));
		});
		const [actual, expected] = sums;
		const sign = signOf(actual, expected);
		const allowed = allows[relation](sign);
		const outcome = cells === blank ? 'notAssessable' : allowed && (!blank || policy === 'asZero') ? 'holds'
			: allowed || (sign < 0 ? rise : fall) ? 'notAssessable' : 'violated';
		return { outcome, actual, expected, blank, money };
	}

	const assess = (equation, flats, policy) => compared(equation.relation, [equation.actual, equation.expected].map(cells =>
		cells.map(cell => ({ value: valueOf(flats, cell), signed: cellOf(cell).signed }))), policy);

	/** A cell of one report among others; field is where it is filled in. */
	const at = (place, cell, value, isOwn) => ({
		pointer: (place ? place.pointer : '') + cell.pointer, label: (place ? place.label + ' ' : '') + cell.label,
		name: (place ? place.name : '') + cell.name, value, field: isOwn ? cell.pointer : ''
	});

	const isBlank = cell => cell.value === null;
	const figure = value => value === null ? null : typeof value === 'object' ? value.decimal + words.yuan : value;

	function blankNames(cells) {
		const names = Array.from(new Set(cells.filter(isBlank).map(cell => cell.name)));
		if (names.length <= words.mostNamed) return names.join(words.joint);
		const cut = name => name.split(words.between);
		const rows = grouped(names, name => cut(name).slice(0, -1).join(words.between) || name);
		const columns = grouped(names, name => cut(name).pop() || name);
		const chosen = rows.size < columns.size ? rows : columns;
		const told = Array.from(chosen, each => each[1].length === 1 ? each[1][0]
			: fill(chosen === rows ? words.ofRow : words.ofColumn, { name: each[0], count: each[1].length }));
		return told.slice(0, words.mostLines).join(words.joint)
			+ (told.length > words.mostLines ? fill(words.rest, { count: names.length }) : '');
	}

	function Result() {
		this.findings = [];
		this.held = [];
		this.counts = {};
	}

	Result.prototype.add = function (rule, said, cells, equation, prefix) {
		const count = this.counts[rule.id] = this.counts[rule.id] || { holds: 0, violated: 0, notAssessable: 0 };
		count[said.outcome]++;
		if (said.outcome === 'holds' && !said.blank) return;
		const named = cells();
		const statement = prefix + equation.text;
		if (said.outcome === 'holds') {
			const blanks = named.filter(isBlank);
			this.held.push({
				rule: rule.id, blanks, get message() { return statement + words.readAsZero + blankNames(blanks); }
			});
			return;
		}
		const isViolated = said.outcome === 'violated';
		const shown = value => !isViolated ? null : said.money ? ofMicros(value) + words.yuan : value;
		const finding = {
			rule: rule.id, severity: rule.severity, outcome: said.outcome, expected: shown(said.expected), actual: shown(said.actual),
			difference: isViolated && !said.money ? minus(said.actual, said.expected) : null,
			cells: named.map(cell => Object.assign(cell, { value: figure(cell.value) })),
			kind: isViolated ? data.kindOf[rule.severity] : 'notAssessable'
		};
		finding.message = statement + (isViolated
			? (equation.bound ? words.bound : words.expected) + finding.expected + words.actual + finding.actual
				+ (said.money ? '' : words.difference + finding.difference)
			: words.notAssessable + words.notStated + blankNames(named));
		this.findings.push(finding);
	};

	const tableOf = cell => layouts.map(layout => layout.table).find(name => cell.pointer.startsWith('/' + name + '/'));

	/** What holds only because blanks are read as 0: of one table all in one sentence. */
	function heldIn(result) {
		const groups = grouped(result.held, each => {
			const table = tableOf(each.blanks[0]);
			return table && each.blanks.every(cell => tableOf(cell) === table) ? table : each;
		});
		return Array.from(groups.values(), held => held.length === 1 ? held[0].message
			: fill(words.held, { count: held.length }) + blankNames(held.reduce((all, each) => all.concat(each.blanks), [])));
	}

	function run(result, of, policy) {
		of.equations.forEach(equation => result.add(of.rule, assess(equation, of.sides, policy), () => {
			const cells = equation.actual.concat(equation.expected);
			if (!of.places) cells.sort((one, other) => one[2] - other[2]);
			return cells.map(cell => at(of.places && of.places[cell[0]], cellOf(cell), valueOf(of.sides, cell), cell[0] === 0));
		}, equation, of.prefix));
	}

	const yearPlace = year => ({
		pointer: '/' + year, label: fill(words.yearLabel, { year }), name: fill(words.yearName, { year })
	});

	/** Whether the report of the year before can be held against this one; the reason where it cannot. */
	function whyNotBefore(doc, before) {
		if (before.year !== doc.year - 1) return words.notYearBefore;
		if (before.scope !== doc.scope) return words.otherScope;
		return before.agency.name === doc.agency.name ? '' : words.otherAgency;
	}

	/** The equations of each rule, of the tables and beside the year before, with the reports whose cells they name. */
	function equationsOf(doc, before) {
		const flats = flat(doc);
		const ofTables = data.rules.map(rule => ({ rule, equations: rule.equations, sides: [flats], prefix: '' }));
		if (!before || whyNotBefore(doc, before)) return ofTables;
		const sides = [flats, flat(before)];
		const places = [yearPlace(doc.year), yearPlace(before.year)];
		const prefix = fill(words.yearStatement, { year: doc.year });
		return ofTables.concat(data.years.map(rule => ({
			rule, sides, places, prefix, equations: rule.before[before[rule.table].edition || before.applications.edition] || []
		})));
	}

	const unitPlace = name => ({
		pointer: '/units/' + name.replace(/~/g, '~0').replace(/\//g, '~1'), label: name, name: fill(words.unitName, { name })
	});
	const summaryPlace = { pointer: '/summary', label: words.summaryLabel, name: words.summaryName };

	const isOwn = doc => doc.proactive.edition === data.edition && doc.applications.edition === data.edition;

	/** The units that are on the form of the summary and of its year, in the order of their names. */
	function unitsOf(doc, units) {
		return units.filter(unit => unit.year === doc.year && isOwn(unit))
			.sort((one, other) => signOf(one.agency.name, other.agency.name));
	}

	function eachSum(doc, all, take) {
		const units = all && doc.scope === 'summary' ? unitsOf(doc, all) : [];
		if (!units.length) return;
		const places = units.map(unit => unitPlace(unit.agency.name));
		own.forEach(layout => layout.cells.concat(layout.amount || []).forEach(cell => {
			const path = parts(cell.pointer);
			take(cell, get(doc, path), units.map((unit, i) => ({ place: places[i], value: get(unit, path) })), cell === layout.amount);
		}));
	}

	const total = (values, money) => money
		? values.reduce((all, each) => all + (each === null ? ZERO : micros(each.decimal)), ZERO) : sum(values);

	function checkUnits(result, doc, all, policy) {
		eachSum(doc, all, (cell, value, parts, money) => {
			const said = compared('=', [[{ value, signed: cell.signed }],
				parts.map(part => ({ value: part.value, signed: cell.signed }))], policy, money);
			result.add(data.units, said, () => {
				const listed = parts.filter(isBlank).concat(parts.filter(part => part.value && part.value.decimal !== '0'));
				return [at(summaryPlace, cell, value, true)]
					.concat(listed.slice(0, data.units.listed).map(part => at(part.place, cell, part.value, false)));
			}, { text: fill(data.units.text, { cell: cell.name }), bound: false }, '');
		});
	}

	/** Checks a report: its tables, and beside the year before and its units where they are given. */
	function check(doc, options) {
		options = options || {};
		const policy = options.blankPolicy || 'asZero';
		const result = new Result();
		equationsOf(doc, options.previous).forEach(each => run(result, each, policy));
		checkUnits(result, doc, options.units, policy);
		return result;
	}

	/** What a cell must have by equations whose other cells are stated, where they agree; by pointer. */
	function suggest(doc, options) {
		options = options || {};
		const found = new Map();
		const put = (pointer, value, signed) => {
			if (typeof value === 'bigint' || (!signed && value < 0)) return;
			const known = found.get(pointer);
			found.set(pointer, known === undefined || (known !== null && figure(known) === figure(value)) ? value : null);
		};
		equationsOf(doc, options.previous).forEach(of => of.equations.forEach(equation => {
			if (equation.relation !== '=' || (of.places && of.rule.severity === 'info')) return;
			const value = cell => valueOf(of.sides, cell);
			const cells = equation.actual.concat(equation.expected);
			const blank = cells.filter(cell => value(cell) === null);
			const actual = sum(equation.actual.map(value));
			const expected = sum(equation.expected.map(value));
			const open = blank.length === 1 ? blank[0]
				: !blank.length && equation.actual.length === 1 && actual !== expected ? equation.actual[0] : null;
			if (!open || open[0] !== 0) return;
			const known = cellOf(open);
			const isActual = equation.actual.includes(open);
			const rest = isActual ? minus(expected, blank.length ? actual : 0) : minus(actual, expected);
			put(known.pointer, rest, known.signed);
		}));
		eachSum(doc, options.units, (cell, value, parts, money) => {
			if (parts.some(part => part.value === null)) return;
			const of = total(parts.map(part => part.value), money);
			put(cell.pointer, money ? { decimal: ofMicros(of) } : of, cell.signed);
		});
		found.forEach((value, pointer) => {
			if (value === null || figure(get(doc, parts(pointer))) === figure(value)) found.delete(pointer);
		});
		return found;
	}

	/** The cells of the application table of which one alone, with another number, makes all its equations true. */
	function diagnose(doc) {
		const flats = flat(doc);
		const layout = layoutOf['applications' + data.edition];
		const of = layout.cells.map(() => []);
		let violated = 0;
		data.rules.forEach(rule => rule.equations.forEach(equation => {
			if (equation.relation !== '=' || equation.actual[0][1] !== layout.index) return;
			const said = assess(equation, [flats], 'unknown');
			const difference = minus(said.actual, said.expected);
			if (!said.blank && difference !== 0) violated++;
			const isExact = !said.blank && typeof difference === 'number';
			equation.actual.forEach(cell => of[cell[2]].push(isExact ? -difference : NaN));
			equation.expected.forEach(cell => of[cell[2]].push(isExact ? difference : NaN));
		}));
		const suspects = [];
		if (!violated) return suspects;
		of.forEach((changes, number) => {
			const value = flats[layout.index][number];
			if (value === null || changes.length !== violated) return;
			const change = changes[0];
			if (changes.every(each => each === change) && change && value + change >= 0) {
				const cell = layout.cells[number];
				suspects.push({ pointer: cell.pointer, name: cell.name, value, likely: value + change });
			}
		});
		return suspects;
	}

	/** What becomes of a report by the policy, given the reasons by the keys of findings. */
	function decide(findings, reasons) {
		const needing = findings.filter(finding => data.policy[finding.kind] === 'needsReason');
		const withReason = needing.filter(finding => reasons[key(finding)]);
		const isSentBack = withReason.length < needing.length || findings.some(each => data.policy[each.kind] === 'blocks');
		return { withReason, decision: isSentBack ? 'sentBack' : withReason.length ? 'acceptedWithReasons' : 'accepted' };
	}

	const key = finding => JSON.stringify([finding.rule, finding.cells.map(cell => [cell.pointer, String(cell.value)])]);

	/** The reasons as waivers, one a line, each bound to the figures that it excuses. */
	function waivers(doc, findings, reasons) {
		const text = (name, value) => quote(name) + ':' + (typeof value === 'string' ? quote(value) : value);
		const cell = each => '{' + [text('pointer', each.pointer), text('label', each.label), text('value', each.value)] + '}';
		return decide(findings, reasons).withReason.map(finding => '{' + [text('rule', finding.rule), text('agency', doc.agency.name)]
			.concat(/^\/[0-9]/.test(finding.cells[0].pointer) ? [] : [text('year', doc.year), text('edition', data.edition)])
			.concat('"cells":[' + finding.cells.map(cell) + ']', text('reason', reasons[key(finding)])) + '}\n').join('');
	}

	const STROKES = /^[-–—―─/\\_~]{1,4}$/;

	/** What a text in a cell stands for: {value}, null for a blank, or undefined where it is not understood. */
	function understood(text, pointer) {
		const spaced = text.normalize('NFKC');
		if (/\d\s+\d/.test(spaced)) return undefined;
		const plain = spaced.replace(/\s+/g, '').replace(/^[−–—](?=[0-9])/, '-');
		if (!plain || STROKES.test(plain) || words.nothing.includes(plain)) return { value: null };
		const cell = own.map(each => each.cells[each.at[pointer]]).find(Boolean);
		const match = /^([+-]?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\.[0-9]+)?(.*)$/.exec(plain);
		if (!match) return undefined;
		const digits = match[2].replace(/,/g, '');
		if (!cell) {
			const unit = match[4] ? data.moneyUnits.find(each => each.label === match[4])
				: ofMoney.unit ? null : ofMoney;
			const yuan = unit && !match[1] ? amount(shifted(digits + (match[3] || ''), unit.power)) : null;
			return yuan === null ? undefined : { value: { decimal: yuan } };
		}
		const number = Number(digits) * (match[1] === '-' ? -1 : 1);
		const inRange = Number(digits) <= SAFE && (number >= 0 || cell.signed);
		if (!inRange || match[4] || (match[3] && !/^\.0+$/.test(match[3]))) return undefined;
		return { value: number === 0 ? 0 : number };
	}

	function printed(value) {
		if (value === null) return '';
		if (typeof value !== 'object') return String(value);
		return shifted(value.decimal, -ofMoney.power) + (ofMoney.unit || '');
	}

	const bare = text => text.normalize('NFKC').replace(/[\s.,:;、，。；：“”"'（）()]/g, '');
	const entries = {};
	data.forms.forEach((form, table) => {
		form.headings.forEach(each => { each.text = bare(each.text); });
		form.entries.forEach(entry => { entries[entry.pointer] = { table, entry }; });
	});

	/**
	 * Where each text of a pasted table goes. Rows with labels of the form are placed by them, other numbers from the cell they
	 * are pasted into. Gives the cells to set, and what was not understood.
	 */
	function placed(grid, anchor) {
		const start = entries[anchor].entry;
		const form = data.forms[entries[anchor].table];
		const rows = grouped(form.entries, entry => entry.row);
		const numbers = Array.from(rows.keys());
		const isNumber = cell => /^[+-]?[0-9][0-9,\s]*(\.[0-9]+)?[^0-9.,]{0,2}$/.test(cell.text.normalize('NFKC'));
		const isRead = cell => understood(cell.text, anchor);
		const result = { cells: [], lost: [] };
		const put = (entry, from) => {
			const said = entry && understood(from.text, entry.pointer);
			if (said) result.cells.push({ pointer: entry.pointer, value: said.value });
			else if (from.text) result.lost.push(Object.assign({ label: entry ? entry.name : '' }, from));
		};
		const labels = numbers.map(row => form.headings.filter(each => each.row <= row && row < each.row + each.rows).pop() || {});
		let next = 0;
		const lines = grid.map((line, r) => {
			const all = Array.from(line, (cell, c) => cell && { text: cell.text.trim(), row: r + 1, column: c + 1 });
			const texts = all.map(cell => cell && !isNumber(cell) ? bare(cell.text) : null);
			const found = labels.findIndex((label, i) => i >= next && texts.includes(label.text));
			if (found >= 0) next = found + 1;
			const label = labels[found];
			const at = label ? texts.indexOf(label.text) + 1 : 0;
			const cells = all.filter((cell, c) => cell && line[c].starts);
			return { row: numbers[found], at, shift: label && at - label.column, cells, width: all.length };
		});
		const labelled = lines.some(line => line.row !== undefined);
		let row = numbers.indexOf(start.row);
		let begun = false;
		lines.forEach(line => {
			const shift = line.shift;
			begun = begun || line.cells.some(isNumber) || line.cells.every(isRead);
			const open = (labelled ? rows.get(line.row) : begun ? rows.get(numbers[row++]) : null) || [];
			const first = open.length ? line.cells.findIndex(cell => line.at ? cell.column > line.at : isNumber(cell) || isRead(cell))
				: line.cells.length;
			const cells = line.cells.splice(first < 0 ? line.at : first);
			// A heading of the form is no loss.
			line.cells.filter(cell => labelled ? !line.at && isNumber(cell) : form.headings.every(each => each.text !== bare(cell.text)))
				.forEach(cell => put(null, cell));
			// By the columns of the form where the line has them all, and else one after the other.
			const isWhole = line.width - shift >= form.columns - 1
				&& cells.every(cell => cell.column >= open[0].column + shift || !cell.text);
			while (!isWhole && cells.length > open.length && !cells[0].text) cells.shift();
			const from = cells.length >= open.length ? 0 : open.findIndex(entry => entry.column >= start.column);
			cells.forEach((cell, c) =>
				put(isWhole ? open.find(entry => entry.column + shift === cell.column) : open[from + c], cell));
		});
		return result;
	}

	return {
		read, write, get: (doc, pointer) => get(doc, parts(pointer)), set, check,
		heldIn, suggest, diagnose, decide, key, waivers, understood,
		printed, placed, entries, whyNotBefore, unitsOf, isOwn, fill, words,
		accepts: (name, value) => {
			try {
				accepted(name.reduce((at, part) => resolve(at).properties[part], data.schema), value, '');
				return true;
			} catch (refusal) {
				return false;
			}
		}
	};
}

// ---- the page

const on = (element, kind, act) => element.addEventListener(kind, act);

const el = (tag, options, children) => {
	const made = Object.assign(document.createElement(tag), options);
	(children || []).forEach(child => made.append(child));
	return made;
};

const attribute = (element, name, value) => value ? element.setAttribute(name, value) : element.removeAttribute(name);

/** The cells of the largest table of pasted HTML, each also where it spans; or of lines with tabs. */
function gridOf(clipboard) {
	const html = clipboard.getData('text/html');
	const tables = html ? Array.from(new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')) : [];
	const table = tables.sort((one, other) => other.rows.length - one.rows.length)[0];
	if (!table) {
		// What is in quotes has its tabs and line breaks within the cell.
		const text = clipboard.getData('text/plain').replace(/\r?\n$/, '').replace(/(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\r\n]|$)/g,
			(all, before, inner) => before + inner.replace(/""/g, '"').replace(/\s+/g, ' '));
		return /[\t\n]/.test(text)
			? text.split(/\r?\n/).map(line => line.split('\t').map(text => ({ text, starts: true }))) : null;
	}
	table.querySelectorAll('br, p, div, li').forEach(each => each.append('\n'));
	const grid = Array.from(table.rows, () => []);
	Array.from(table.rows).forEach((row, r) => Array.from(row.cells).forEach(cell => {
		let c = 0;
		while (grid[r][c]) c++;
		const field = cell.querySelector('input');
		const text = field ? field.value : (cell.querySelector('.official') || cell).textContent;
		for (let y = r; y < Math.min(grid.length, r + (cell.rowSpan || grid.length)); y++) {
			for (let x = c; x < c + cell.colSpan; x++) grid[y][x] = { text, starts: y === r && x === c };
		}
	}));
	return grid;
}

function mount(form) {
	if (form.gongkai) return form.gongkai;
	const data = JSON.parse(form.querySelector('script.form-data').textContent);
	const core = engine(data);
	const { words, fill, entries } = core;
	const find = name => form.querySelector('[data-part="' + name + '"]');
	const fields = new Map();
	let unread;
	const reasons = {};
	const context = { previous: data.previous && core.read(data.previous), units: data.units.reports.map(core.read) };
	const paths = Array.from(form.querySelectorAll('[data-path]'));
	let doc;
	let undo = null;
	let found;
	let suggested = new Map();
	let items = new Map();
	let numbered = 0;

	/** What stands already is not written again: a browser lays out anew what is written. */
	function tell(name, text) {
		if (find(name).textContent !== text) find(name).textContent = text;
	}

	function list(name, lines) {
		Array.from(find(name).children).forEach(line => lines.includes(line) || line.remove());
		let at = find(name).firstChild;
		lines.forEach(line => {
			if (line === at) at = at.nextSibling;
			else find(name).insertBefore(line, at);
		});
	}

	const pathOf = input => input.dataset.path.split('/');
	const say = text => tell('status', text);

	form.querySelectorAll('td[data-pointer]').forEach((cell, number) => {
		const pointer = cell.dataset.pointer;
		const input = el('input', { inputMode: 'numeric', autocomplete: 'off', id: cell.id + '-field' });
		attribute(input, 'aria-labelledby', cell.getAttribute('headers'));
		const hint = el('button', { type: 'button', className: 'suggestion', tabIndex: -1, hidden: true });
		const mark = el('span', { className: 'mark', ariaHidden: 'true' });
		on(hint, 'click', () => { take(pointer); input.focus(); });
		cell.replaceChildren(input, mark, hint);
		fields.set(pointer, { cell, input, mark, hint, number });
	});
	const order = Array.from(fields.keys());

	function show(report, texts) {
		doc = report;
		unread = new Map(texts);
		fields.forEach((field, pointer) => {
			field.input.value = unread.get(pointer) || core.printed(core.get(doc, pointer));
		});
		list('lost', []);
		paths.forEach(input => {
			const value = pathOf(input).reduce((at, name) => at === undefined ? at : at[name], doc);
			input.value = value === undefined ? '' : value;
			judge(input, !input.required || input.value !== '');
			fit(input);
		});
		refresh();
	}

	const unfit = () => paths.some(each => each.getAttribute('aria-invalid') === 'true');
	const decision = () => unread.size || unfit() ? 'sentBack' : core.decide(found, reasons).decision;

	function fit(input) {
		if (input.type === 'textarea') input.nextElementSibling.textContent = input.value;
	}

	function typed(pointer) {
		const field = fields.get(pointer);
		const said = core.understood(field.input.value, pointer);
		if (said) unread.delete(pointer);
		else unread.set(pointer, field.input.value);
		core.set(doc, pointer, said ? said.value : null);
		refresh();
	}

	function put(pointer, value) {
		core.set(doc, pointer, value);
		unread.delete(pointer);
		fields.get(pointer).input.value = core.printed(value);
	}

	function take(pointer) {
		if (!suggested.has(pointer)) return;
		put(pointer, suggested.get(pointer));
		refresh();
	}

	const judge = (input, fits) => input.setAttribute('aria-invalid', String(!fits));

	/** A field of the head or a text; what is empty is left out, but for what every report has. */
	function stated(input) {
		const path = pathOf(input);
		const last = path[path.length - 1];
		const owner = path.slice(0, -1).reduce((at, name) => at[name] = at[name] || {}, doc);
		const text = input.value;
		const isYear = last === 'year';
		const fits = text ? core.accepts(path, isYear ? { lexeme: text.trim() } : text) : !input.required;
		judge(input, fits);
		if (fits && text) owner[last] = isYear ? Number(text) : text;
		else if (fits) delete owner[last];
		if (path.length > 1 && !Object.keys(owner).length) delete doc[path[0]];
	}

	function refresh() {
		const result = core.check(doc, context);
		found = result.findings;
		suggested = core.suggest(doc, context);
		const suspects = core.diagnose(doc);
		const first = suspects[0];
		const only = suspects.length === 1 ? first : null;
		// Where one cell alone explains everything, no stated total is told to follow it.
		if (only) {
			suggested.forEach((value, pointer) => core.get(doc, pointer) !== null && suggested.delete(pointer));
			suggested.set(only.pointer, only.likely);
		}
		const told = new Map();
		const kept = new Map();
		const line = (key, make) => kept.set(key, items.get(key) || make(key)).get(key);
		const lines = found.map(finding => {
			const made = line(finding.kind + finding.message, () => item(finding));
			const rank = data.kinds.findIndex(kind => kind.token === finding.kind);
			finding.cells.filter(cell => cell.field).forEach(cell =>
				told.set(cell.field, (told.get(cell.field) || []).concat({ rank, id: made.id })));
			return made;
		});
		list('findings', lines.concat(Array.from(unread, one => line(one.join(), () => el('li', { className: 'error' },
			[fill(entries[one[0]].entry.isAmount ? words.noAmount : words.notUnderstood, { text: one[1] }), link(one[0])])))));
		list('held', core.heldIn(result).map(text => line(text, textContent => el('li', { textContent }))));
		items = kept;
		fields.forEach((field, pointer) => {
			const ofCell = told.get(pointer) || [];
			const kind = data.kinds[Math.min.apply(null, ofCell.map(each => each.rank))];
			const isUnread = unread.has(pointer);
			const isSuspect = only && only.pointer === pointer;
			const text = suggested.has(pointer)
				? fill(words.suggestion, { value: core.printed(suggested.get(pointer)) }) : '';
			const shown = [isSuspect ? 'suspect' : isUnread ? 'error' : kind ? kind.token : '',
				isSuspect ? '✗✗' : isUnread ? '✗' : kind ? kind.symbol : '', String(isUnread || Boolean(kind && kind.violation)),
				text, ofCell.map(each => each.id).join(' ')];
			// What a cell shows is written only where it changes, so that a key is answered at once.
			if (shown.join() === field.shown) return;
			field.shown = shown.join();
			field.cell.className = shown[0];
			field.mark.textContent = shown[1];
			field.input.setAttribute('aria-invalid', shown[2]);
			field.hint.hidden = !text;
			field.hint.textContent = text;
			field.hint.title = words.howToTake;
			attribute(field.input, 'aria-description', text && text + words.howToTake);
			attribute(field.input, 'aria-describedby', shown[4]);
		});
		tell('title', fill(words.title, { agency: doc.agency.name, year: doc.year }));
		tell('diagnosis', suspects.length
			? words.smallest + first.name + ': ' + first.value + ' -> ' + first.likely
				+ (suspects.length > 1 ? fill(words.otherChanges, { count: suspects.length - 1 }) : '') + words.stop : '');
		tell('beside', context.previous ? core.whyNotBefore(doc, context.previous) || words.besideYear : '');
		decide();
	}

	function link(pointer) {
		const anchor = el('a', { href: '#' + fields.get(pointer).input.id, textContent: '→', ariaLabel: words.toCell });
		on(anchor, 'click', event => { event.preventDefault(); focus(pointer); });
		return anchor;
	}

	function item(finding) {
		const kind = data.kinds.find(each => each.token === finding.kind);
		const line = el('li', { className: finding.kind, id: form.id + 'finding-' + ++numbered },
			[kind.symbol + ' ' + kind.label + ' ', finding.message, ' ']);
		const parts = finding.cells.filter(cell => cell.pointer.startsWith('/units/') && cell.value !== null);
		if (parts.length) {
			line.append(el('details', {}, [el('summary', { textContent: words.contributions }),
				parts.map(cell => cell.label.split(' ')[0] + ' ' + cell.value).join(words.joint)]));
		}
		finding.cells.filter(cell => cell.field).slice(0, 1).forEach(cell => line.append(link(cell.field)));
		if (data.policy[finding.kind] === 'needsReason') {
			const input = el('input', {
				value: reasons[core.key(finding)] || '', placeholder: words.reason, ariaLabel: words.reason + ' ' + finding.message
			});
			on(input, 'input', () => { reasons[core.key(finding)] = input.value.trim(); decide(); });
			line.append(input);
		}
		return line;
	}

	function decide() {
		const decided = decision();
		const counts = data.kinds.map(kind => [kind, found.filter(each => each.kind === kind.token).length])
			.filter(each => each[1]).map(each => each[0].symbol + ' ' + each[0].label + ' ' + each[1]);
		tell('decision', words.decision + words[decided] + (unfit() ? words.unfit : '')
			+ (counts.length ? words.open + counts.join(words.joint) + words.close : ''));
		find('decision').className = 'decision ' + (decided === 'sentBack' ? 'error' : decided === 'accepted' ? 'holds' : 'warning');
		emit('change');
	}

	const emit = kind =>
		form.dispatchEvent(new CustomEvent('gongkai-' + kind, { bubbles: true, composed: true, cancelable: true, detail }));

	const detail = {
		json: () => core.write(doc), waivers: () => core.waivers(doc, found, reasons), findings: () => found,
		decision
	};

	function move(pointer, down) {
		const at = entries[pointer];
		const from = at.entry;
		const step = data.forms[at.table + (down ? 1 : -1)];
		const others = data.forms[at.table].entries.filter(each => (down ? each.row > from.row : each.row < from.row)
			&& each.column < from.column + from.columns && from.column < each.column + each.columns);
		const targets = others.length ? others : step ? step.entries : [from];
		focus(targets[down ? 0 : targets.length - 1].pointer);
	}

	function focus(pointer) {
		const input = fields.get(pointer) && fields.get(pointer).input;
		if (input) { input.focus(); input.select(); }
	}

	fields.forEach((field, pointer) => {
		const input = field.input;
		let before = '';
		on(input, 'focus', () => { before = input.value; });
		on(input, 'input', () => { typed(pointer); });
		on(input, 'keydown', event => {
			const { selectionStart: from, selectionEnd: to, value } = input;
			const all = !from && to === value.length;
			const moves = {
				ArrowDown: () => move(pointer, true), ArrowUp: () => move(pointer, false), Enter: () => move(pointer, !event.shiftKey),
				ArrowLeft: () => (all || !to) && (focus(order[field.number - 1]), true),
				ArrowRight: () => (all || from === value.length) && (focus(order[field.number + 1]), true),
				Escape: () => { input.value = before; typed(pointer); }, '=': () => { take(pointer); }
			};
			if (event.ctrlKey || event.altKey || event.metaKey || !moves[event.key]) return;
			if (moves[event.key]() !== false) event.preventDefault();
		});
		on(input, 'paste', event => {
			const grid = gridOf(event.clipboardData);
			if (!grid) return;
			event.preventDefault();
			const told = core.placed(grid, pointer);
			keep();
			told.cells.forEach(each => put(each.pointer, each.value));
			refresh();
			say(fill(words.pasted, { count: told.cells.length }));
			list('lost', told.lost.map(each => el('li', { textContent: fill(each.label ? words.lost : words.noPlace, each) })));
		});
	});

	function keep() {
		undo = JSON.stringify([doc, Array.from(unread)]);
		find('undo').hidden = false;
	}

	on(form, 'input', event => {
		if (!event.target.dataset.path) return;
		stated(event.target);
		fit(event.target);
		refresh();
	});

	function saved(kind, ending, text) {
		const name = doc.agency.name + '-' + doc.year + ending;
		if (unfit()) say(find('decision').textContent);
		if (unfit() || !emit(kind)) return;
		const anchor = el('a', { href: URL.createObjectURL(new Blob([text], { type: 'application/json' })), download: name });
		anchor.click();
		setTimeout(() => URL.revokeObjectURL(anchor.href));
		say(fill(words.saved, { name }));
	}

	const actions = {
		save: () => saved('save', '.json', core.write(doc)),
		reasons: () => saved('reasons', '-waivers.jsonl', detail.waivers()),
		print: () => window.print(),
		undo: () => {
			const kept = JSON.parse(undo);
			keep();
			show(kept[0], kept[1]);
			say('');
		},
		zeros: () => {
			keep();
			fields.forEach((field, pointer) => {
				if (core.get(doc, pointer) === null && !unread.has(pointer)) {
					put(pointer, entries[pointer].entry.isAmount ? { decimal: '0' } : 0);
				}
			});
			refresh();
		}
	};
	on(form, 'click', event => {
		const button = event.target.closest('[data-do]');
		if (button) actions[button.dataset.do]();
	});

	const opened = {
		report: files => {
			const report = core.read(files[0]);
			if (!core.isOwn(report)) throw new Refusal('', words.otherEdition);
			keep();
			show(report);
		},
		previous: files => {
			context.previous = core.read(files[0]);
		},
		units: files => {
			context.units = files.map(core.read);
			say(fill(words.units, { count: core.unitsOf(doc, context.units).length, all: files.length }));
		}
	};
	form.querySelectorAll('[data-open]').forEach(input => on(input, 'change', () => {
		const files = Array.from(input.files);
		Promise.all(files.map(file => file.text())).then(texts => {
			try {
				opened[input.dataset.open](texts);
				refresh();
			} catch (refusal) {
				say(words.refused + refusal.message);
			}
			input.value = '';
		});
	}));

	const begun = core.read(data.report);
	if (!data.named) begun.agency.name = '';
	show(begun);
	return form.gongkai = Object.assign({ open: text => opened.report([text]) }, detail);
}

root.gongkaiForm = { engine, mount };
if (typeof document === 'object') document.querySelectorAll('.gongkai-form').forEach(mount);
})(typeof globalThis === 'object' ? globalThis : this);
