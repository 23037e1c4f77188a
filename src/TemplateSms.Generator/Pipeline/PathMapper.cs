namespace TemplateSms.Generator.Pipeline;

/// <summary>Applies the compiler's PathMap to a path that is written into source, which the compiler itself does not.</summary>
internal static class PathMapper
{
    /// <summary>Maps a path by the first prefix that fits.</summary>
    /// <param name="pathMap">Pairs <c>from=to</c>, separated by commas; a doubled comma or equals sign stands for itself.</param>
    public static string Map(string path, string pathMap)
    {
        foreach (var pair in Split(pathMap, ','))
        {
            var sides = Split(pair, '=');
            if (sides.Count == 2 && sides[0].Length > 0 && path.StartsWith(sides[0], StringComparison.Ordinal))
                return Normalize(sides[1], path.Substring(sides[0].Length));
        }

        return path;
    }

    // A build on Windows and one on Linux map to the same path.
    private static string Normalize(string prefix, string rest) =>
        prefix.Contains("/") && !prefix.Contains("\\") ? prefix + rest.Replace('\\', '/') : prefix + rest;

    private static List<string> Split(string text, char separator)
    {
        var parts = new List<string> { "" };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != separator)
                parts[parts.Count - 1] += text[i];
            else if (i + 1 < text.Length && text[i + 1] == separator)
                parts[parts.Count - 1] += text[i++];
            else
                parts.Add("");
        }

        return parts;
    }
}
