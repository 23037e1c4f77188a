using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Functions;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

/// <summary>What a function takes of each type: the template's own rules say what it does not, never the C# compiler.</summary>
public class FunctionArgumentTests
{
    private const string Settings = """
        unencodable: replace
        segments: dynamic
        params:
          s: string(9)
          sn: string(9)?
          i: int(0..9)
          n: int(0..9)?
          k: long
          q: decimal
          p: decimal(0..9.99)?
          b: bool
          bn: bool?
          d: date
          dn: date?
          m: datetime
          t: time
          tn: time?
          g: guid
          u: uri(40)
          e: enum(a|b)
          en: enum(a|c)?
          ls: list(string(9)?, 3)
          li: list(int, 3)?
          lk: list(long?, 3)
          lq: list(decimal, 3)
          lb: list(bool, 3)
          ld: list(date, 3)
          lm: list(datetime, 3)
          lt: list(time?, 3)
          lg: list(guid, 3)
          lu: list(uri(40), 3)
          le: list(enum(a|b), 3)
          ll: list(list(int, 2), 2)
        """;

    private static readonly string[] _values =
    [
        "s", "sn", "i", "n", "k", "q", "p", "b", "bn", "d", "dn", "m", "(date.add_days d 1)", "t", "tn", "g", "u", "e", "en",
        "ls", "li", "lk", "lq", "lb", "ld", "lm", "lt", "lg", "lu", "le", "ll", "null", "'a'", "'%d'", "5", "1.5", "1.5m", "(i / 2)", "true",
    ];

    public static TheoryData<string> Functions => [.. FunctionCatalogue.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Function_OfValuesOfAnyTypes_CompilesOrIsRefusedByARule(string name)
    {
        Assert.True(FunctionCatalogue.TryFind(name, out var function));

        foreach (var calls in Calls(function).Select(call => $"{{{{ {call} }}}}").Chunk(500))
        {
            // Not all findings of a long template come at once.
            var taken = calls;
            while (Refused(taken) is { Count: > 0 } refused)
                taken = [.. taken.Except(refused)];
            var run = GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("test.smstpl", Template(taken)));
            Assert.Contains("SmsWriter", run.Sources["test.g.cs"], StringComparison.Ordinal);
            Assert.Empty(run.AssertCompiles().Output.GetDiagnostics().Where(d => d.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info));
        }
    }

    /// <summary>Calls with all pairs of values for the first two parameters, and each value for the others.</summary>
    private static IEnumerable<string> Calls(Function function)
    {
        var required = function.Parameters.Count(p => p.IsRequired);
        for (var count = required; count <= function.Parameters.Count; count++)
        {
            foreach (var first in _values)
            {
                if (count == 1)
                    yield return $"{function.Name} {first}";
                foreach (var second in count == 1 ? [] : _values)
                {
                    if (count == 2)
                        yield return $"{function.Name} {first} {second}";
                    foreach (var third in count == 2 ? [] : first is "s" or "i" && second is "s" or "i" ? _values : [])
                        yield return $"{function.Name} {first} {second} {third}" + (count > 3 ? " true" : "");
                }
            }
        }
    }

    private static HashSet<string> Refused(IEnumerable<string> calls)
    {
        var template = Template(calls);
        return TemplateCompiler.Compile(new TemplateFile(TestProject.FullPath("test.smstpl"), template)).Findings
            .Where(f => f.Rule.Severity == Severity.Error)
            .Select(f => template[(template.LastIndexOf('\n', f.Span.Start) + 1)..template.IndexOf('\n', f.Span.Start)])
            .ToHashSet(StringComparer.Ordinal);
    }

    private static string Template(IEnumerable<string> calls) => Message.Template(Settings, $"{{{{ if k > 0 }}}}\n{string.Concat(calls.Select(call => call + "\n"))}{{{{ end }}}}");
}
