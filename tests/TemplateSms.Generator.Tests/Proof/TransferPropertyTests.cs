using System.Globalization;
using TemplateSms.Soak.Making;
using TemplateSms.Soak.Making.Templates;
using TemplateSms.Soak.Proof;
using TemplateSms.Soak.Rendering;

namespace TemplateSms.Generator.Tests.Proof;

/// <summary>Holds each fact of the proof against execution: whatever the arguments are, the message is within what the fact says.</summary>
public class TransferPropertyTests
{
    private const int Seed = 20_260_930;
    private const int ArgumentsEach = 150;

    public static TheoryData<string> Facts => [.. TransferCases.All.Keys];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Fact_ForAnyArguments_HoldsForTheMessage(string fact)
    {
        var (settings, parameters, bodies) = TransferCases.All[fact];
        var templates = bodies.Select((body, i) => new MadeTemplate(
            $"fact_{i.ToString(CultureInfo.InvariantCulture)}",
            $"{settings}segments: dynamic\nparams:\n  {parameters}\n",
            [body])).ToList();
        using var project = RenderedProject.Of(templates);
        var choices = new Choices(Seed);
        var tally = project.Templates.Select(template => Breaches(template, choices)).ToList();

        Assert.Equal(bodies.Length, tally.Count);
        Assert.All(tally, template => Assert.InRange(template.Messages, 1, int.MaxValue));
        Assert.Empty(tally.SelectMany(template => template.Breaches));
    }

    private static (int Messages, List<string> Breaches) Breaches(RenderedTemplate template, Choices choices)
    {
        var rendered = new List<RenderedLength>();
        var breaches = new List<string>();
        for (var i = 0; i < ArgumentsEach; i++)
            Render(template.MakeArguments(choices));
        var values = SearchedValues.Of(template, rendered, choices);
        foreach (var proof in template.Compiled.Proof!.Encodings.Where(proof => proof.Units.IsBounded))
            new LongestSearch(proof, values, Render, choices).Run([.. rendered]);
        return (rendered.Count, breaches);

        IReadOnlyList<RenderedLength> Render(object?[] arguments)
        {
            var outcome = template.Render(arguments);
            if (breaches.Count == 0 && outcome.IsMeasured && Breach.Of(template.Compiled, outcome) is { } breach)
                breaches.Add($"{template.Describe(arguments)}: {breach}\n{template.Made.Text}");
            if (RenderedLength.Of(arguments, outcome) is not { } length)
                return [];
            rendered.Add(length);
            return [length];
        }
    }
}
