using System.Globalization;

namespace TemplateSms.Soak.Running;

/// <summary>The arguments of the command: a scenario's name, and how much to try with which seed.</summary>
internal sealed record SoakArguments(string Name, int? Size, int? Seed)
{
    /// <summary>Reads the arguments; null when they are no call of the command.</summary>
    public static SoakArguments? Parse(IReadOnlyList<string> arguments)
    {
        var parsed = new SoakArguments("", null, null);
        for (var i = 0; i < arguments.Count; i++)
        {
            var next = i + 1 < arguments.Count ? arguments[i + 1] : "";
            switch (arguments[i])
            {
                case "--size" when Number(next) is > 0 and var size:
                    parsed = parsed with { Size = size };
                    i++;
                    break;
                case "--seed" when Number(next) is { } seed:
                    parsed = parsed with { Seed = seed };
                    i++;
                    break;
                case var name when parsed.Name.Length == 0 && !name.StartsWith('-'):
                    parsed = parsed with { Name = name };
                    break;
                default:
                    return null;
            }
        }

        return parsed.Name.Length > 0 ? parsed : null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
