namespace TemplateSms.Soak.Phones;

/// <summary>Checks what applies to every number that was read.</summary>
internal static class PhoneProperties
{
    /// <summary>Names the properties that a number breaks.</summary>
    public static IEnumerable<string> BrokenBy(PhoneNumber number, PhoneRegion region)
    {
        var digits = number.Value[1..];
        string[] spellings = [number.Value, "00" + digits, $" +{digits[..2]} ({digits[2..5]})\u00a0{digits[5..]}\r\n", "+" + string.Join('\u2011', digits.ToCharArray())];
        foreach (var spelling in spellings.Concat(Nationally(digits, region)))
        {
            if (!PhoneNumber.TryParse(spelling, region, out var again) || again != number || again.GetHashCode() != number.GetHashCode() || again.Value != number.Value)
                yield return $"{number.Value} is not the same when it is written \"{spelling}\"";
        }

        if (PhoneNumber.TryParse("+" + digits[..^1] + (digits[^1] == '9' ? '0' : (char)(digits[^1] + 1)), out var other) && other == number)
            yield return $"{number.Value} is equal to another number";
        if (number.ToString() is var shown && shown.Count(char.IsAsciiDigit) != 2)
            yield return $"{number.Value} is shown as {shown}";
    }

    private static IEnumerable<string> Nationally(string digits, PhoneRegion region) =>
        region is PhoneRegion.France && digits.StartsWith("33", StringComparison.Ordinal) ? ["0" + digits[2..], digits] : [];
}
