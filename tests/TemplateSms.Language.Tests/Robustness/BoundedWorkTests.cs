using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Robustness;

/// <summary>A small template may ask for much: the compiler gives up on what no message has room for, in memory that a build has.</summary>
public class BoundedWorkTests
{
    private const long MostBytes = 400_000_000;

    private static readonly (string Name, string Parameters, string Body)[] _templates =
    [
        ("a text as often as a long counts", "n: int", "{{ n }}{{ 'ab' * 9223372036854775807 }}"),
        ("a text of eight thousand million characters", "n: int", "{{ n }}{{ 'abcd' * 2305843011213693952 }}"),
        ("a length that wraps to nothing", "n: int", "{{ n }}{{ 'abcd' * 4611686018427387904 }}"),
        ("nothing, often", "n: int", "{{ n }}{{ '' * 9223372036854775807 }}"),
        ("a number of as many digits as an int counts", "n: int", "{{ n }}{{ 5 | math.format 'D999999999' }}"),
        ("a parameter of so many places", "n: int", "{{ n | math.format 'F299999999' }}"),
        ("a number of as many places", "n: int", "{{ n }}{{ 5.0 | math.format 'F999999999' }}"),
        ("thresholds between whole numbers", "n: int", Repeat(20, i => $"{{{{ if n > {i}.5 }}}}a{{{{ end }}}}")),
        ("orders of a text", "s: string(5)", Repeat(20, i => $"{{{{ if s < 'x{i}' }}}}{{{{ s }}}}{{{{ end }}}}")),
        ("one value, asked for often", "n: int(0..9)", "{{ case n }}{{ when 1" + Repeat(5000, _ => ",1") + " }}a{{ else }}{{ n }}{{ end }}"),
        ("texts that replace texts", "n: int", "{{ n }}" + Repeat(100, _ => "{{ ('a' * 4096) | string.replace 'a' ('b' * 4096) }}")),
        ("links without a blank", "s: string(5)", Repeat(3000, _ => "http://{{ s }}")),
    ];

    public static TheoryData<string> Names => [.. _templates.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Compile_ATemplateThatAsksForMuch_ComesBackWithinItsMemory(string name)
    {
        var (_, parameters, body) = _templates.Single(t => t.Name == name);
        var file = new TemplateFile("a.smstpl", $"---\nunencodable: replace\nsegments: dynamic\nparams:\n  {parameters}\n---\n{body}");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var compiled = TemplateCompiler.Compile(file);

        Assert.NotNull(compiled.Model);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
    }

    private static string Repeat(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
