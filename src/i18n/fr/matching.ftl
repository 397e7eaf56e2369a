## Le rapprochement

