import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {check, inHtml, inMarkdown} from './checked.js';

const example = '<model-openness-card model="nosuch" />\n\n[a](#cite=nosuch)\n';
const all = ({faults, hints}: {faults: string[]; hints: string[]}) => [...faults, ...hints];

describe('check, of what a template engine reads first,', () => {
  it('checks no examples that it shows as code, and nothing that it takes out', async () => {
    for (const [before, after] of [
      ['{% highlight html linenos %}', '{% endhighlight %}'],
      ['{%- highlight html -%}', '{%- endhighlight -%}'],
      ['{% codeblock Title lang:html %}', '{% endcodeblock %}'],
      ['{% comment %}', '{% endcomment %}'],
      ['{{< highlight html "linenos=table" >}}', '{{< /highlight >}}'],
      ['{{% highlight html %}}', '{{% / highlight %}}'],
      ['{{/*', '*/}}'],
    ] as const) {
      const post = `Words\n\n${before}\n${example}${after}\n\nA <license-badge license="mti">x</license-badge>.`;
      assert.deepEqual(
        all(await inMarkdown(post)),
        ['post.md:9:27: no licence “mti” is known; did you mean “MIT”?'],
        before,
      );
      assert.deepEqual(
        all(await check(`---\ntitle: x\n---\n<p>${post}`, {name: 'post.html'})),
        ['post.html:12:27: no licence “mti” is known; did you mean “MIT”?'],
        before,
      );
    }
  });

  it('goes on checking where the words are no tags of a template', async () => {
    const badge = 'A <license-badge license="mti">x</license-badge>.';
    for (const text of [
      `{% raw %}${badge}{% endraw %}`,
      `{% raw %}{% highlight html %}{% endraw %} ${badge} {% raw %}{% endhighlight %}{% endraw %}`,
      `Write \`{% comment %}\`. ${badge} And \`{% endcomment %}\`.`,
      `\`\`\`\n{% comment %}\n\`\`\`\n\n${badge}\n\n\`\`\`\n{% endcomment %}\n\`\`\``,
      `{% highlight html %} ${badge}`,
    ])
      assert.equal((await inMarkdown(text)).faults.length, 1, text);
    assert.equal((await inHtml(`<p>{% comment %} ${badge} {% endcomment %}`)).faults.length, 1);
  });

  it('reads data in code that a template engine highlights', async () => {
    for (const [before, after] of [
      ['{% highlight bibtex %}', '{% endhighlight %}'],
      ['{% codeblock lang:bibtex %}', '{% endcodeblock %}'],
      ['{{< highlight bibtex >}}', '{{< /highlight >}}'],
    ] as const)
      assert.deepEqual(
        all(await inMarkdown(`${before}\n@book{rossi, title={A}}\n${after}\n\n[a](#cite=rosi)`)),
        ['post.md:5:1: no reference “rosi” is known; did you mean “rossi”?'],
      );
    assert.deepEqual(
      all(await inMarkdown('{% highlight openness %}\nlicense-card\nlicense: mti\n{% endhighlight %}')),
      ['post.md:3:10: no licence “mti” is known; did you mean “MIT”?'],
    );
  });
});
