// Reads a declarative Jenkinsfile as Jenkins' own Groovy (2.4) does, and prints it as JSON: what is in its environment, and
// each stage's steps, in order. A section or step that stands in a wrong place, or that Jenkins doesn't know, is an error.
import groovy.json.JsonOutput

/** A block in which only what its subclass declares may stand. */
abstract class Block {
    void evaluate(Closure body) {
        body.delegate = this
        body.resolveStrategy = Closure.DELEGATE_ONLY
        body()
    }

    /** A section that must not stand twice. */
    protected void once(Map into, String name, value) {
        if (into.containsKey(name)) throw new IllegalArgumentException("${name} stands twice")
        into[name] = value
    }

    def propertyMissing(String name) { throw new MissingPropertyException(name, getClass()) }
}

class Pipeline extends Block {
    final Map result = [:]
    final Object any = 'any'
    final Object none = 'none'

    void agent(label) { once(result, 'agent', label) }
    void options(Closure body) { once(result, 'options', Steps.of(body, ['timeout'])) }
    void environment(Closure body) { once(result, 'environment', Environment.of(body)) }
    void stages(Closure body) {
        def stages = new Stages()
        stages.evaluate(body)
        once(result, 'stages', stages.result)
    }
}

class Environment extends Block {
    final Map result = [:]

    static Map of(Closure body) {
        def block = new Environment()
        block.evaluate(body)
        block.result
    }

    void setProperty(String name, value) { once(result, name, value) }
}

class Stages extends Block {
    final List result = []

    void stage(String name, Closure body) {
        def stage = new Stage(name)
        stage.evaluate(body)
        result << stage.result
    }
}

class Stage extends Block {
    final Map result

    Stage(String name) { result = [name: name] }

    void steps(Closure body) { once(result, 'steps', Steps.of(body, ['sh'])) }
    void post(Closure body) {
        def block = new Post()
        block.evaluate(body)
        once(result, 'post', block.result)
    }
}

class Post extends Block {
    final Map result = [:]

    void always(Closure body) { once(result, 'always', Steps.of(body, ['junit', 'recordIssues'])) }
}

/** Calls of steps; `sarif(…)` is a value. */
class Steps extends Block {
    private final List<String> known
    final List result = []

    Steps(List<String> known) { this.known = known }

    static List of(Closure body, List<String> known) {
        def block = new Steps(known)
        block.evaluate(body)
        block.result
    }

    def sarif(Map named) { [tool: 'sarif', arguments: named] }

    def methodMissing(String name, arguments) {
        if (!(name in known)) throw new MissingMethodException(name, getClass(), arguments)
        if (arguments.length != 1) throw new IllegalArgumentException("${name} takes one argument")
        result << [step: name, argument: arguments[0]]
    }
}

def script = new GroovyShell(new Binding()).parse(new File(args[0]))
def found = null
script.metaClass.pipeline = { Closure body ->
    if (found != null) throw new IllegalArgumentException('there are two pipelines')
    def pipeline = new Pipeline()
    pipeline.evaluate(body)
    found = pipeline.result
}
script.run()
println JsonOutput.toJson(found)
