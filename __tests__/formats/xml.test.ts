import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readXml, XmlError } from '../../src/formats/xml';

describe('XML', () => {
  it('is a tree without prefixes, with what stands directly in an element and the line of its tag', () => {
    const root = readXml(
      '\ufeff<?xml version="1.0" encoding="UTF-16"?>\n<n:a xmlns:n="u" y:x="2" x="1">t<![CDATA[<q>]]>&lt;<b\r\n c="3"/>\n<c/>z</n:a>',
    );
    expect(root).toEqual({
      name: 'a',
      attributes: { x: '1' },
      text: 't<q><\nz',
      line: 2,
      children: [
        { name: 'b', attributes: { c: '3' }, children: [], text: '', line: 2 },
        { name: 'c', attributes: {}, children: [], text: '', line: 4 },
      ],
    });
  });

  it('takes names that objects have for what they are', () => {
    const { name, attributes } = readXml('<constructor __proto__="1"/>');
    expect([name, Object.entries(attributes), 'toString' in attributes]).toEqual([
      'constructor',
      [['__proto__', '1']],
      false,
    ]);
  });

  it.each([
    ['', 'line 1: document must contain a root element.'],
    ['<a>\n<b>', 'line 2: unclosed tag: b'],
    ['<a>\n</b>', 'line 2: unexpected close tag.'],
    ['<a/>\n<b/>', 'line 2: documents may contain only one root.'],
    ['<a b="1" b="2"/>', 'line 1: duplicate attribute: b.'],
    ['<a>\u0000</a>', 'line 1: disallowed character.'],
    ['{}', 'line 1: text data outside of root node.'],
    ['<a>\n&x;</a>', 'line 2: undefined entity.'],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'line 1: it has a document type, which is not read'],
    ['<a>'.repeat(600), 'line 1: it is nested more than 500 levels deep'],
  ])('refuses %j', (text, message) => {
    expect(() => readXml(text)).toThrow(XmlError);
    expect(() => readXml(text)).toThrow(message);
  });

  it('refuses every text that is cut', () => {
    const text = '<?xml version="1.0"?><a b="c">d<e/><![CDATA[f]]><!-- g -->\n<h>é😀</h></a>';
    for (let end = 0; end < text.length; end++) expect(() => readXml(text.slice(0, end))).toThrow(XmlError);
  });

  it('says no to any other text with a line', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      ' ',
      '"',
      '=',
      '&',
      ';',
      '!',
      '[',
      ']',
      '-',
      '?',
      '\n',
      'xml',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        try {
          readXml(pieces.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(XmlError);
        }
      }),
    );
  });
});
