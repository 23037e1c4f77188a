namespace TemplateSms.Soak.Making;

/// <summary>Random choices that a seed repeats.</summary>
internal sealed class Choices(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A number; both ends belong to it.</summary>
    public int Number(int least, int most) => _random.Next(least, most + 1);

    public long Long(long least, long most) => _random.NextInt64(least, most == long.MaxValue ? most : most + 1);

    public bool OneIn(int number) => _random.Next(number) == 0;

    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    public string Pick(params string[] from) => from[_random.Next(from.Length)];

    /// <summary>Makes one of several texts, and only that one.</summary>
    public string Make(params Func<string>[] from) => Pick<Func<string>>(from)();

    public void Fill(Span<byte> bytes) => _random.NextBytes(bytes);
}
