using TemplateSms.Soak.Rendering;

namespace TemplateSms.Soak.Alternatives;

/// <summary>Messages that share one compilation of C#, with their texts alone.</summary>
internal static class AlternativesBatch
{
    private const int Messages = 16;

    /// <summary>Runs one batch; the same number and seed give the same tally.</summary>
    public static AlternativesTally Run(int number, int seed)
    {
        var tally = new AlternativesTally();
        var messages = Make(number, seed, tally);
        using var project = RenderedProject.Of([.. messages.SelectMany(message => message.Alone.Prepend(message.Message))]);
        var next = 0;
        foreach (var message in messages)
        {
            var alone = project.Templates.Skip(next + 1).Take(message.Texts.Count).ToList();
            new AlternativesRun(project.Templates[next], alone, unchecked(seed + (number * Messages) + next), tally).Run();
            next += 1 + alone.Count;
        }

        return tally;
    }

    private static List<MadeAlternatives> Make(int batch, int seed, AlternativesTally tally)
    {
        var messages = new List<MadeAlternatives>();
        for (var i = 0; i < Messages; i++)
        {
            var number = (batch * Messages) + i;
            var message = AlternativesMaker.Make(number, unchecked(seed + number));
            // Of a text that cannot be sent in its alphabet nothing is proved.
            if (message.Message.Compile() is { CanEmit: true, Alternatives.Count: > 0 } && message.Alone.All(text => text.Compile().CanEmit))
                messages.Add(message);
            else
                tally.Discarded++;
        }

        return messages;
    }
}
