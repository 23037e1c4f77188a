using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Phones;

/// <summary>
/// Compares how phone numbers are read with libphonenumber: where both accept a text, it is the same number, and what only one
/// of them accepts is of a class that is listed.
/// </summary>
internal sealed class PhonesScenario : IScenario
{
    // The classes that the numbers are about: a run without one of them has shown nothing.
    private static readonly string[] _needed = [PhoneDifference.Same, PhoneDifference.Refused, "lost zero", "overseas written nationally", "overseas written with 33"];

    public string Name => "phones";

    public string Summary => "Phone numbers are those that libphonenumber reads, but for listed differences. Size: texts.";

    public int FullSize => 100_000;

    public int SmallSize => 5_000;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        var texts = new PhoneTexts(new Random(seed));
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        var breaches = 0;
        for (var i = 0; i < size; i++)
        {
            var written = texts.Next();
            PhoneNumber? ours = PhoneNumber.TryParse(written.Text, written.Region, out var number) ? number : null;
            var found = PhoneDifference.ClassOf(written, ours?.Value);
            classes[found] = classes.GetValueOrDefault(found) + 1;
            foreach (var breach in Breaches(written, ours, found))
            {
                breaches++;
                output.WriteLine($"BREACH {breach}");
            }
        }

        if (size >= SmallSize)
        {
            foreach (var missing in _needed.Where(name => !classes.ContainsKey(name)))
            {
                breaches++;
                output.WriteLine($"BREACH no text is of the class '{missing}'");
            }
        }

        return new SoakOutcome(breaches, [.. classes.OrderByDescending(c => c.Value).Select(c => new SoakFigure(c.Key.Length == 0 ? "unlisted differences" : c.Key, c.Value))]);
    }

    private static IEnumerable<string> Breaches(PhoneCase written, PhoneNumber? ours, string found)
    {
        if (found.Length == 0)
            yield return $"{written}: we read {ours?.Value ?? "nothing"}, the oracle {PhoneOracle.Read(written)}";
        if (ours is not { } number)
            yield break;
        foreach (var broken in PhoneProperties.BrokenBy(number, written.Region))
            yield return $"{written}: {broken}";
    }
}
