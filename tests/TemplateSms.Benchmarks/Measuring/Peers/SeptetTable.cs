namespace TemplateSms.Benchmarks.Measuring.Peers;

/// <summary>The alphabet as the provider prints it; what the peers look up is built from it.</summary>
internal static class SeptetTable
{
    public const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
        "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    public const string Extension = "\f^{}\\[~]|€";

    public static byte[] Build(int length)
    {
        var table = new byte[length];
        foreach (var unit in Basic.Where(unit => unit < length))
            table[unit] = 1;
        foreach (var unit in Extension.Where(unit => unit < length))
            table[unit] = 2;
        return table;
    }
}
