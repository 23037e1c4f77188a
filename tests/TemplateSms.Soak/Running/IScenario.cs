namespace TemplateSms.Soak.Running;

/// <summary>A big run over random input that checks one promise of the product.</summary>
internal interface IScenario
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>One line for people: the promise that is checked, and what the size counts.</summary>
    string Summary { get; }

    /// <summary>The size of the command when no other is asked for.</summary>
    int FullSize { get; }

    /// <summary>The size of the test: a few seconds.</summary>
    int SmallSize { get; }

    /// <summary>Runs the scenario. The same size and seed give the same outcome, whatever the number of cores.</summary>
    /// <param name="size">How much is tried, in the unit of <see cref="FullSize"/>; at least 1.</param>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="output">Takes a description of each breach, with what repeats it.</param>
    SoakOutcome Run(int size, int seed, TextWriter output);
}
