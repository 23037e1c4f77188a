using System.Globalization;
using Microsoft.CodeAnalysis;
using TemplateSms.Language;
using TemplateSms.Language.Analysis;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

public class RandomTemplateTests
{
    private const int Templates = 200;

    private const int ArgumentsEach = 5;

    [Fact]
    public void RandomTemplates_CompileWithoutWarnings_AndRenderWithinTheirProof()
    {
        var project = TestProject.Empty;
        var proofs = new List<TemplateProof>();
        var calls = new List<string>();
        for (var seed = 0; seed < Templates; seed++)
        {
            var random = new RandomTemplate(seed);
            var text = random.Make();
            var template = TemplateCompiler.Compile(new TemplateFile("t.smstpl", text));
            Assert.True(template.CanEmit, $"{string.Join('\n', template.Findings)}\n{text}");
            project = project.WithTemplate($"template_{seed.ToString(CultureInfo.InvariantCulture)}.smstpl", text);
            proofs.Add(template.Proof!);
            for (var i = 0; i < ArgumentsEach; i++)
                calls.Add($"Sms.TryTemplate{seed.ToString(CultureInfo.InvariantCulture)}({random.Arguments()}, content: out var content, error: out var error) ? content : error");
        }

        var run = GeneratorHarness.Run(new TemplateGenerator(), project.WithSource("Caller.cs", Message.Caller(calls))).AssertCompiles();
        Assert.Empty(run.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));

        using var assembly = run.Load();
        var sent = 0;
        for (var call = 0; call < calls.Count; call++)
        {
            if (assembly.Invoke("Scratch.Caller", $"Call{call.ToString(CultureInfo.InvariantCulture)}") is not SmsContent content)
                continue;
            sent++;
            Message.AssertProved(content, proofs[call / ArgumentsEach]);
        }

        // Most arguments give a message; the others break a bound, or the message is too long.
        Assert.InRange(sent, calls.Count / 4, calls.Count);
    }
}
