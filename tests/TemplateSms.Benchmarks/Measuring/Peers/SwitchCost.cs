namespace TemplateSms.Benchmarks.Measuring.Peers;

/// <summary>The alphabet as a switch, which the compiler makes comparisons of.</summary>
internal static class SwitchCost
{
    public static int Of(char unit) => unit switch
    {
        '\f' or '^' or '{' or '}' or '\\' or '[' or '~' or ']' or '|' or '€' => 2,
        '\n' or '\r' or (>= ' ' and <= 'Z') or '_' or (>= 'a' and <= 'z') => 1,
        '¡' or '£' or '¤' or '¥' or '§' or '¿' => 1,
        'Ä' or 'Å' or 'Æ' or 'Ç' or 'É' or 'Ñ' or 'Ö' or 'Ø' or 'Ü' or 'ß' => 1,
        'à' or 'ä' or 'å' or 'æ' or 'è' or 'é' or 'ì' or 'ñ' or 'ò' or 'ö' or 'ø' or 'ù' or 'ü' => 1,
        'Γ' or 'Δ' or 'Θ' or 'Λ' or 'Ξ' or 'Π' or 'Σ' or 'Φ' or 'Ψ' or 'Ω' => 1,
        _ => 0,
    };
}
