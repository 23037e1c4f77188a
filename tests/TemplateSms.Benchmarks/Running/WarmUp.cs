namespace TemplateSms.Benchmarks;

/// <summary>Runs methods until the runtime has compiled them for speed, which it does in the background and in two steps.</summary>
internal static class WarmUp
{
    private const int Rounds = 4;
    private const int Calls = 4_000;
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(150);

    public static void Run(params Action[] methods)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var method in methods)
            {
                for (var call = 0; call < Calls; call++)
                    method();
            }

            Thread.Sleep(_pause);
        }
    }
}
