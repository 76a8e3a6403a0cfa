/** The build takes only right sources, and makes of them just the code it should. */
import { describe, expect, test } from '@jest/globals';
import { writeCode } from '../../emails/code.ts';
import { compileLayout, compileTemplate } from '../../emails/compile.ts';

const layout =
  '<mjml><mj-body><mj-section><mj-column>{{> content }}</mj-column></mj-section></mj-body></mjml>';
const source = (content: string) => `<mj-title>Title</mj-title><mj-preview>Preview</mj-preview>${content}`;
const partial = (name: string) => `<p>partial ${name}</p>`;
const compile = (content: string) => compileTemplate(source(content), layout, partial);

describe('a wrong source', () => {
  test.each([
    ['an element MJML does not know', '<mj-txt>Hello</mj-txt>', /mj-txt/],
    ['an attribute it does not know', '<mj-text colour="red">Hello</mj-text>', /colour/],
    ['an element in the wrong place', '<mj-section><mj-column></mj-column></mj-section>', /mj-section/],
    ['a value that would not be escaped', '<mj-text>{{~ the.name }}</mj-text>', /not be escaped/],
    ['no subject', '', /mj-title/],
  ])('%s is refused', async (_, content, why) => {
    const whole = content ? source(content) : '<mj-text>Hello</mj-text>';
    await expect(compileTemplate(whole, layout, partial)).rejects.toThrow(why);
  });

  test('a layout without a place for its content is refused', async () => {
    await expect(compileLayout('<mjml><mj-body></mj-body></mjml>', partial)).rejects.toThrow(
      '{{> content }}',
    );
  });
});

describe('a right source', () => {
  test('comes apart into subject, preview, HTML and text', async () => {
    const parts = await compile('<mj-text><h1>Hello {{ the.name }}</h1>{{> foot }}</mj-text>');
    expect(parts).toMatchObject({
      subject: 'Title',
      preview: 'Preview',
      text: 'Hello {{ the.name }}\n\npartial foot',
    });
    expect(parts.html).toContain('Hello {{ the.name }}</h1><p');
  });

  test('keeps code as it is, comparisons and quotes too', async () => {
    const { html, text } = await compile(
      `<mj-text><p>{{# if (the.a < 2 && the.b > "'") { }}yes{{# } }}</p></mj-text>`,
    );
    for (const part of [html, text])
      expect(part).toContain(`{{# if (the.a < 2 && the.b > "'") { }}yes{{# } }}`);
  });

  test('leaves no gap in the text where code stood on a line of its own', async () => {
    const { text } = await compile(`<mj-text>
      <p>One</p>
      {{# if (the.two) { }}
      <p>Two</p>
      {{# } }}
      <ul>
      {{# for (const item of the.items) { }}
        <li>{{ item }}</li>
      {{# } }}
      </ul>
      <p>End</p>
    </mj-text>`);
    expect(text).toBe(
      'One\n\n{{# if (the.two) { }}Two\n\n{{# } }}{{# for (const item of the.items) { }}- {{ item }}\n{{# } }}\nEnd',
    );
  });
});

describe('the code', () => {
  const code = async (content: string) =>
    writeCode(await compileLayout(layout, partial), new Map([['due', await compile(content)]]));

  test('escapes every value, and checks every link', async () => {
    const written = await code('<mj-text><a href="{{ the.url }}">{{ the.name }}</a></mj-text>');
    expect(written).toContain('__eta.e(href(the.url))');
    expect(written).toContain('__eta.e(the.name)');
  });

  test('writes what stands in many places once', async () => {
    const paragraph = '<mj-text>Hello</mj-text>';
    const once = (await code(paragraph)).length;
    const often = (await code(paragraph.repeat(20))).length;
    expect(often).toBeLessThan(once + 20 * 200);
  });
});
