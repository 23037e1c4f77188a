using System.Globalization;
using System.Text.Json;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Api;

/// <summary>
/// Reads parameters of a query, each as the text that it is: what the framework cannot read it refuses without a word,
/// and an answer should name the parameter and its rule.
/// </summary>
internal sealed class Parameters
{
    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public string? Problem { get; private set; }

    public static IEnumerable<string> NamesOf<T>()
        where T : struct, Enum =>
        Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    public string? Text(string name, string? text, int longest)
    {
        if (text?.Length > longest)
            Problem ??= $"{name}: is at most {longest} characters";
        return text;
    }

    public string Phone(string name, string text)
    {
        if (RecipientNumber.Read(text, out _) is { } problem)
            Problem ??= $"{name}: {problem}";
        return text;
    }

    public T Number<T>(string name, string? text, T least, T most, T unlessGiven)
        where T : struct, ISpanParsable<T>, IComparable<T>
    {
        if (text is null)
            return unlessGiven;
        if (T.TryParse(text, CultureInfo.InvariantCulture, out var number) && number.CompareTo(least) >= 0 && number.CompareTo(most) <= 0)
            return number;
        Problem ??= $"{name}: must be {least} to {most}";
        return unlessGiven;
    }

    public T? Name<T>(string name, string? text)
        where T : struct, Enum
    {
        if (text is null)
            return null;
        // A number is no name, though Enum reads it.
        if (NamesOf<T>().Contains(text, StringComparer.OrdinalIgnoreCase))
            return Enum.Parse<T>(text, ignoreCase: true);
        Problem ??= $"{name}: must be one of {string.Join(", ", NamesOf<T>())}";
        return null;
    }
}
