using System.Globalization;
using System.Reflection;
using TemplateSms.Generator;
using TemplateSms.TestKit.Compiling;
using Xunit.Abstractions;

namespace TemplateSms.CodeFixes.Tests.Extracting;

/// <summary>Every shape of C#, before and after: both are run on random data, under several cultures, and make the same text.</summary>
public sealed class ExtractedShapeTests(ITestOutputHelper output)
{
    private const int Seed = 20261201;
    private const int Rounds = 60;

    private static readonly string[] _cultures = ["", "fr-FR", "de-CH", "en-US"];

    private int _texts;
    private int _refusals;

    [Fact]
    public async Task Extract_EveryShape_CompilesAndMakesTheSameText()
    {
        using var project = new ExtractedProject(("Types.cs", ShapeSources.Types), ("Clients.cs", ShapeSources.Clients));
        var before = TestProject.Empty.WithSource("Types.cs", ShapeSources.Types).WithSource("Clients.cs", ShapeSources.Clients);
        var refused = new List<string>();
        foreach (var (number, statement) in ShapeSources.All.Index())
        {
            var source = SourceOf(number, statement);
            before = before.WithSource($"S{number}.cs", source.Replace(ExtractedProject.Cursor.ToString(), "", StringComparison.Ordinal));
            if (!await project.ExtractAsync($"S{number}.cs", source))
                refused.Add(statement);
        }

        Assert.True(refused.Count == 0, string.Join("\n", refused));
        Assert.True(ShapeSources.All.Count >= 50);
        var run = GeneratorHarness.Run(new TemplateGenerator(), await project.ToTestProjectAsync());
        Assert.True(run.CompileErrors.Count == 0, string.Join('\n', run.CompileErrors.Select(error => $"{error}\n{error.Location.SourceTree}")));
        before.AssertCompiles();
        using var old = LoadedAssembly.From(before.Compilation);
        using var now = LoadedAssembly.From(run.Output);
        var others = Enumerable.Range(0, ShapeSources.All.Count).SelectMany(number => Compare(old, now, number)).ToList();
        output.WriteLine($"seed {Seed}: {ShapeSources.All.Count} shapes, {_texts} texts compared, {_refusals} refused before and after");
        Assert.True(others.Count == 0, string.Join("\n\n", others.Take(10)));
        Assert.True(_texts > 20 * _refusals, $"{_texts} texts, {_refusals} refusals");
    }

    private IEnumerable<string> Compare(LoadedAssembly old, LoadedAssembly now, int number)
    {
        foreach (var culture in _cultures)
        {
            for (var round = 0; round < Rounds; round++)
            {
                var (before, after) = (TextOf(old.Assembly, number, culture, Seed + round), TextOf(now.Assembly, number, culture, Seed + round));
                if (before is null)
                    _refusals++;
                else
                    _texts++;
                if (before == after)
                    continue;
                yield return $"{ShapeSources.All[number]}\n'{culture}' {round}:\n{before}\n{after}";
                break;
            }
        }
    }

    private static string? TextOf(Assembly assembly, int number, string culture, int seed)
    {
        var current = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return ((Task<string>)assembly.GetType($"Scratch.S{number}")!.GetMethod("Run")!.Invoke(null, [seed])!).GetAwaiter().GetResult();
        }
        catch (SmsTemplateException)
        {
            return null;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is SmsTemplateException)
        {
            return null;
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }
    }

    private static string SourceOf(int number, string statement) => $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using TemplateSms;

        namespace Scratch;

        public static class S{{number}}
        {
            public static async Task<string> Run(int seed)
            {
                var (c, d, to) = (new Recorder(), new Data(new Random(seed)), PhoneNumber.Parse("+33680010203"));
                await Task.CompletedTask;
        {{statement}}
                return c.Text;
            }
        }

        """;
}
